import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { moveProposalSchema, type ProposalAnswer } from "../../../../../contracts/product-proposal";
import { withdrawProposalWorkflow } from "../../../../../workflows/product-proposal/withdraw";
import { idInPath, producerContext } from "../../../tenancy/producer-context";
import { requireRight } from "../../../tenancy/require-right";
import { readProposal } from "../../read-proposal";

/** Takes a new product back from the office; owner and manager may. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProposalAnswer>): Promise<void> {
  const asked = moveProposalSchema.parse(req.body ?? {});
  const { producer } = producerContext(req);
  const own = { producer_id: producer.id, id: idInPath(req) };
  const day = today();
  await readProposal(req.scope, own, day);
  requireRight(req, "submit");
  await withdrawProposalWorkflow(req.scope).run({
    input: { ...asked, ...own, day },
  });
  res.json({ proposal: await readProposal(req.scope, own, day) });
}
