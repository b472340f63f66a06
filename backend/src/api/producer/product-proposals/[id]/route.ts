import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type ProposalAnswer, saveProposalSchema } from "../../../../contracts/product-proposal";
import { saveProposalWorkflow } from "../../../../workflows/product-proposal/save";
import { idInPath, ownProducer, producerContext } from "../../tenancy/producer-context";
import { readProposal } from "../read-proposal";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProposalAnswer>): Promise<void> {
  const own = { ...ownProducer(req), id: idInPath(req) };
  res.json({ proposal: await readProposal(req.scope, own, today()) });
}

/** Keeps what was written so far, whole or not. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProposalAnswer>): Promise<void> {
  const asked = saveProposalSchema.parse(req.body);
  const { producer, member } = producerContext(req);
  const own = { producer_id: producer.id, id: idInPath(req) };
  const input = { ...asked, ...own, producer_handle: producer.handle, member_id: member.id };
  await saveProposalWorkflow(req.scope).run({ input });
  res.json({ proposal: await readProposal(req.scope, own, today()) });
}
