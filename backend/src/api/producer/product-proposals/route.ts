import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { beginProposalSchema, type ProposalAnswer } from "../../../contracts/product-proposal";
import { beginProposalWorkflow } from "../../../workflows/product-proposal/begin";
import { producerContext } from "../tenancy/producer-context";
import { readProposal } from "./read-proposal";

/** Begins to describe a new product; a repeated request with its key answers the same proposal. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ProposalAnswer>): Promise<void> {
  const asked = beginProposalSchema.parse(req.body);
  const { producer, member } = producerContext(req);
  const own = { producer_id: producer.id, producer_handle: producer.handle, member_id: member.id };
  const { result } = await beginProposalWorkflow(req.scope).run({ input: { ...asked, ...own } });
  const id = result.proposal_id;
  res
    .status(201)
    .json({ proposal: await readProposal(req.scope, { id, producer_id: producer.id }, today()) });
}
