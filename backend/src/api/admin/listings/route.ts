import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { OfficeListingList } from "../../../contracts/listing";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readOfficeListings } from "./read-listings";
import { listingQuerySchema, selectListings } from "./select-listings";

const querySchema = pageQuerySchema.extend(listingQuerySchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeListingList>,
): Promise<void> {
  const { limit, offset, ...query } = parseQuery(querySchema, req.query);
  const all = await readOfficeListings(req.scope, {}, today());
  const found = selectListings(
    all.map(({ row }) => row),
    query,
  );
  res.json({ listings: found.slice(offset, offset + limit), count: found.length });
}
