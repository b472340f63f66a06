import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { type OfficeListing, returnListingSchema } from "../../../../../contracts/listing";
import { returnListingWorkflow } from "../../../../../workflows/listing/return";
import { readListingDetail } from "../../read-listing-detail";
import { requireOfficeListing } from "../../read-listings";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ listing: OfficeListing }>,
): Promise<void> {
  const asked = returnListingSchema.parse(req.body ?? {});
  const { stored } = await requireOfficeListing(req.scope, req.params.id, today());
  const who = { user_id: req.auth_context.actor_id, at: now().toISOString(), producer_id: null };
  const input = { ...asked, ...who, id: stored.id, product_id: stored.product_id };
  await returnListingWorkflow(req.scope).run({ input });
  res.json({ listing: await readListingDetail(req.scope, stored.id, today()) });
}
