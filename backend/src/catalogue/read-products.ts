import { askPrepared, type CatalogueDatabase, type Statement } from "./catalogue-database";
import { type CatalogueProduct, toCatalogueProduct } from "./catalogue-product";
import type { CertificationRow } from "./certification-row";
import type { GraphProduct } from "./graph-product";
import { wholeProductSql } from "./product-sql";
import { type PriceListDays, wholesaleSpan } from "./wholesale-span";

export type ProductFilter = { id: readonly string[] } | { handle: string };
/** A page of products; `last_id` is of the last product there is, which need not be one that is sold. */
export type ProductSlice = { products: CatalogueProduct[]; last_id: string };

type ProductRow = {
  product: GraphProduct;
  decisions: CertificationRow[];
  price_lists: PriceListDays[];
  sales_bucket: number;
};

const byIds: Statement = {
  name: "whole-products-by-id",
  sql: wholeProductSql("p.id in (select jsonb_array_elements_text(?::jsonb))"),
};
const byHandle: Statement = { name: "whole-product-by-handle", sql: wholeProductSql("p.handle = ?") };
const afterId: Statement = {
  name: "whole-products-after",
  sql: wholeProductSql(
    "p.id in (select id from product where deleted_at is null and id > ? order by id limit ?)",
  ),
};

/** Reads products as the public may buy them on a day, all their decisions included; one query. */
export async function readCatalogueProducts(
  database: CatalogueDatabase,
  filter: ProductFilter,
  day: string,
): Promise<CatalogueProduct[]> {
  if ("id" in filter && filter.id.length === 0) return [];
  const rows = await ("id" in filter
    ? readRows(database, byIds, [JSON.stringify(filter.id)])
    : readRows(database, byHandle, [filter.handle]));
  return onSale(rows, day);
}

/** The next so many products in order of id, those of them that may be bought on a day; null after the last. */
export async function readProductsAfter(
  database: CatalogueDatabase,
  after: string,
  most: number,
  day: string,
): Promise<ProductSlice | null> {
  const rows = await readRows(database, afterId, [after, most]);
  const last_id = rows.at(-1)?.product.id;
  return last_id === undefined ? null : { products: onSale(rows, day), last_id };
}

const readRows = (
  database: CatalogueDatabase,
  statement: Statement,
  bindings: unknown[],
): Promise<ProductRow[]> => askPrepared<ProductRow>(database, statement, bindings);

const onSale = (rows: readonly ProductRow[], day: string): CatalogueProduct[] =>
  rows.flatMap(({ product, decisions, price_lists, sales_bucket }) => {
    const around = { sales_bucket, wholesale: wholesaleSpan(price_lists) };
    const read = toCatalogueProduct(product, decisions, around);
    return read && day <= read.sold_until ? [read] : [];
  });
