import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueDatabase } from "../../../../catalogue/catalogue-database";
import { liveProducts } from "../../../../catalogue/live-products";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { isGuessed } from "../../../../catalogue/query/is-guessed";
import { searchCatalogue } from "../../../../catalogue/search-catalogue";
import { today } from "../../../../clock";
import { type SearchResult, searchQuerySchema } from "../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";
import { parseQuery } from "../../../parse-query";
import { noteSearch } from "./note-search";

export async function GET(req: MedusaRequest, res: MedusaResponse<SearchResult>): Promise<void> {
  const began = performance.now();
  const query = parseQuery(searchQuerySchema, req.query);
  const day = today();
  const language = await catalogueLanguage(req.scope);
  const { answer, ...by } = await catalogueDoor(req.scope).ask(
    (engine) =>
      searchCatalogue(
        { engine, readProducts: liveProducts(catalogueDatabase(req.scope)) },
        language,
        query,
        day,
      ),
    { isForKeptPage: query.q.trim() === "", skip: (query.page - 1) * query.limit },
  );
  res.setHeader("server-timing", `search;dur=${(performance.now() - began).toFixed(2)}`);
  noteSearch(req.scope, query, { ...answer, is_guessed: isGuessed(query.q, language) }, day);
  res.json({ ...answer, ...by });
}
