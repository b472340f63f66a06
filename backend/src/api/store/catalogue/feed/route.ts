import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { catalogueDatabase } from "../../../../catalogue/catalogue-database";
import { toFeedItems } from "../../../../catalogue/feed-items";
import { readCatalogueProducts } from "../../../../catalogue/read-products";
import { today } from "../../../../clock";
import { type FeedPage, feedQuerySchema } from "../../../../contracts/catalogue";
import { parseQuery } from "../../../parse-query";

const PRODUCTS_A_PAGE = 200;

export async function GET(req: MedusaRequest, res: MedusaResponse<FeedPage>): Promise<void> {
  const { page } = parseQuery(feedQuerySchema, req.query);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { status: "published" },
    pagination: { take: PRODUCTS_A_PAGE, skip: (page - 1) * PRODUCTS_A_PAGE, order: { handle: "ASC" } },
  });
  const id = data.map((row) => row.id);
  const products = await readCatalogueProducts(catalogueDatabase(req.scope), { id }, today());
  const items = products
    .sort((a, b) => a.handle.localeCompare(b.handle))
    .flatMap((product) => toFeedItems(product, today()));
  res.json({ items, next_page: id.length < PRODUCTS_A_PAGE ? null : page + 1 });
}
