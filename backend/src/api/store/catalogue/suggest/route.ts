import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { catalogueLanguage } from "../../../../catalogue/query/catalogue-language";
import { suggest } from "../../../../catalogue/suggest";
import { today } from "../../../../clock";
import { type Suggestions, suggestQuerySchema } from "../../../../contracts/catalogue";
import { parseQuery } from "../../../parse-query";

/** What to offer while somebody types. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Suggestions>): Promise<void> {
  const { q } = parseQuery(suggestQuerySchema, req.query);
  const language = await catalogueLanguage(req.scope);
  res.json(await suggest(req.scope.resolve(Modules.SEARCH), language, q, today()));
}
