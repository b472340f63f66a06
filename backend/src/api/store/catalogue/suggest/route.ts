import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueDatabase } from "../../../../catalogue/catalogue-database";
import { liveProducts } from "../../../../catalogue/live-products";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { suggest } from "../../../../catalogue/suggest";
import { today } from "../../../../clock";
import { type Suggestions, suggestQuerySchema } from "../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";
import { parseQuery } from "../../../parse-query";

/** What to offer while somebody types. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Suggestions>): Promise<void> {
  const { q } = parseQuery(suggestQuerySchema, req.query);
  const language = await catalogueLanguage(req.scope);
  const { answer } = await catalogueDoor(req.scope).ask(
    (engine) =>
      suggest({ engine, readProducts: liveProducts(catalogueDatabase(req.scope)) }, language, q, today()),
    {
      isForKeptPage: false,
    },
  );
  res.json(answer);
}
