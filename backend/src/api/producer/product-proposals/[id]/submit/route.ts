import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { moveProposalSchema, type ProposalAnswer } from "../../../../../contracts/product-proposal";
import { submitProposalWorkflow } from "../../../../../workflows/product-proposal/submit";
import { idInPath, producerContext } from "../../../tenancy/producer-context";
import { requireRight } from "../../../tenancy/require-right";
import { readProposal } from "../../read-proposal";

/** Sends a new product to the office; owner and manager may. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProposalAnswer>): Promise<void> {
  const asked = moveProposalSchema.parse(req.body ?? {});
  const { producer, member } = producerContext(req);
  const own = { producer_id: producer.id, id: idInPath(req) };
  const day = today();
  await readProposal(req.scope, own, day);
  requireRight(req, "submit");
  await submitProposalWorkflow(req.scope).run({
    input: {
      ...asked,
      ...own,
      day,
      member_id: member.id,
      producer_name: producer.name,
      at: now().toISOString(),
    },
  });
  res.json({ proposal: await readProposal(req.scope, own, day) });
}
