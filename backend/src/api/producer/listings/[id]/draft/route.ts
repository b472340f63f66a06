import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingDetail, saveDraftSchema } from "../../../../../contracts/listing";
import { saveListingDraftWorkflow } from "../../../../../workflows/listing/save-draft";
import { idInPath, ownProducer, producerContext } from "../../../tenancy/producer-context";
import { readListing } from "../../read-listings";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ listing: ListingDetail }>,
): Promise<void> {
  const draft = saveDraftSchema.parse(req.body);
  const own = { ...ownProducer(req), product_id: idInPath(req) };
  const input = { ...own, ...draft, member_id: producerContext(req).member.id };
  await saveListingDraftWorkflow(req.scope).run({ input });
  res.json({ listing: await readListing(req.scope, own) });
}
