import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { searchCatalogue } from "../../../../catalogue/search-catalogue";
import { today } from "../../../../clock";
import { type SearchResult, searchQuerySchema } from "../../../../contracts/catalogue";
import { parseQuery } from "../../../parse-query";

export async function GET(req: MedusaRequest, res: MedusaResponse<SearchResult>): Promise<void> {
  const query = parseQuery(searchQuerySchema, req.query);
  const language = await catalogueLanguage(req.scope);
  res.json(await searchCatalogue(req.scope.resolve(Modules.SEARCH), language, query, today()));
}
