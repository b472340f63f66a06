import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { type OfficeProposal, returnProposalSchema } from "../../../../../contracts/product-proposal";
import { returnProposalWorkflow } from "../../../../../workflows/product-proposal/return";
import { readOfficeProposal } from "../../read-office-proposal";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ proposal: OfficeProposal }>,
): Promise<void> {
  const asked = returnProposalSchema.parse(req.body ?? {});
  const id = req.params.id ?? "";
  const day = today();
  const who = { user_id: req.auth_context.actor_id, at: now().toISOString(), producer_id: null };
  await returnProposalWorkflow(req.scope).run({ input: { ...asked, ...who, id, day } });
  res.json({ proposal: await readOfficeProposal(req.scope, id, day) });
}
