import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { type SearchTallyList, searchTallyQuerySchema } from "../../../contracts/search-tally";
import { parseQuery } from "../../parse-query";
import { readSearches } from "./read-searches";

/** What people look for, and what they do not find. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SearchTallyList>,
): Promise<void> {
  res.json(await readSearches(req.scope, parseQuery(searchTallyQuerySchema, req.query), today()));
}
