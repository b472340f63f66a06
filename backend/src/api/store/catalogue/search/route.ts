import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { searchCatalogue } from "../../../../catalogue/search-catalogue";
import { today } from "../../../../clock";
import { type SearchResult, searchQuerySchema } from "../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";
import { parseQuery } from "../../../parse-query";

export async function GET(req: MedusaRequest, res: MedusaResponse<SearchResult>): Promise<void> {
  const query = parseQuery(searchQuerySchema, req.query);
  const language = await catalogueLanguage(req.scope);
  const { answer, ...by } = await catalogueDoor(req.scope).ask(
    (engine) => searchCatalogue(engine, language, query, today()),
    { isForKeptPage: query.q.trim() === "", skip: (query.page - 1) * query.limit },
  );
  res.json({ ...answer, ...by });
}
