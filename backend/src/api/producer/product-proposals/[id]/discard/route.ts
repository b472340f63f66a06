import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { moveProposalSchema } from "../../../../../contracts/product-proposal";
import { discardProposalWorkflow } from "../../../../../workflows/product-proposal/discard";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";

/** Gives a draft up. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ discarded: { id: string } }>,
): Promise<void> {
  const asked = moveProposalSchema.parse(req.body ?? {});
  const own = { ...ownProducer(req), id: idInPath(req) };
  await discardProposalWorkflow(req.scope).run({ input: { ...asked, ...own, day: today() } });
  res.json({ discarded: { id: own.id } });
}
