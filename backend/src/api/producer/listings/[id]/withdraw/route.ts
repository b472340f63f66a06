import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingDetail, moveListingSchema } from "../../../../../contracts/listing";
import { withdrawListingWorkflow } from "../../../../../workflows/listing/withdraw";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { requireRight } from "../../../tenancy/require-right";
import { openListing } from "../../open-listing";
import { readListing } from "../../read-listings";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ listing: ListingDetail }>,
): Promise<void> {
  const { expected_version } = moveListingSchema.parse(req.body);
  const own = { ...ownProducer(req), product_id: idInPath(req) };
  const id = await openListing(req.scope, own);
  requireRight(req, "submit");
  await withdrawListingWorkflow(req.scope).run({ input: { ...own, id, expected_version } });
  res.json({ listing: await readListing(req.scope, own) });
}
