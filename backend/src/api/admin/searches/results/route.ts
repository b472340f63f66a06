import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueDatabase } from "../../../../catalogue/catalogue-database";
import { liveProducts } from "../../../../catalogue/live-products";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { findProducts } from "../../../../catalogue/search-catalogue";
import { today } from "../../../../clock";
import { type SearchResult, searchQuerySchema } from "../../../../contracts/catalogue";
import { trySearchSchema } from "../../../../contracts/search-tally";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";
import { parseQuery } from "../../../parse-query";

/** What a shopper would find with these words now; tried by the office, it is not counted as a search. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<Pick<SearchResult, "hits" | "total" | "stretch">>,
): Promise<void> {
  const { q } = parseQuery(trySearchSchema, req.query);
  const language = await catalogueLanguage(req.scope);
  const { answer } = await catalogueDoor(req.scope).ask(
    (engine) =>
      findProducts(
        { engine, readProducts: liveProducts(catalogueDatabase(req.scope)) },
        language,
        { ...searchQuerySchema.parse({}), q, limit: 12 },
        today(),
      ),
    { isForKeptPage: false },
  );
  res.json({ hits: answer.hits, total: answer.total, stretch: answer.stretch });
}
