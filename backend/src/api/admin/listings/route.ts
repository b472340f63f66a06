import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { OfficeListingList } from "../../../contracts/listing";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readQueue } from "./read-queue";
import { listingQuerySchema, selectListings } from "./select-listings";

const querySchema = pageQuerySchema.extend(listingQuerySchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeListingList>,
): Promise<void> {
  const { limit, offset, ...query } = parseQuery(querySchema, req.query);
  const found = selectListings(await readQueue(req.scope, today()), query);
  res.json({ listings: found.slice(offset, offset + limit), count: found.length });
}
