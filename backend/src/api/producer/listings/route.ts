import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingRow } from "../../../contracts/listing";
import { ownProducer } from "../tenancy/producer-context";
import { readListings } from "./read-listings";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ listings: ListingRow[] }>,
): Promise<void> {
  res.json({ listings: await readListings(req.scope, ownProducer(req).producer_id) });
}
