import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../clock";
import { type ListingDetail, moveListingSchema } from "../../../../../contracts/listing";
import { submitListingWorkflow } from "../../../../../workflows/listing/submit";
import { idInPath, ownProducer, producerContext } from "../../../tenancy/producer-context";
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
  const member_id = producerContext(req).member.id;
  const input = { ...own, id, expected_version, member_id, at: now().toISOString() };
  await submitListingWorkflow(req.scope).run({ input });
  res.json({ listing: await readListing(req.scope, own) });
}
