import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingDetail } from "../../../../contracts/listing";
import { idInPath, ownProducer } from "../../tenancy/producer-context";
import { readListing } from "../read-listings";

/** The page of one product and what is proposed for it; `id` is the product's. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ listing: ListingDetail }>,
): Promise<void> {
  const own = { ...ownProducer(req), product_id: idInPath(req) };
  res.json({ listing: await readListing(req.scope, own) });
}
