import { askPrepared, type CatalogueDatabase, type Statement } from "./catalogue-database";
import { toCatalogueProduct } from "./catalogue-product";
import type { CertificationRow } from "./certification-row";
import type { GraphProduct } from "./graph-product";
import { LiveReader, type ReadProducts } from "./live-reader";
import { listedProductSql } from "./product-sql";

type Row = { product: GraphProduct; decisions: CertificationRow[] };

const byIds: Statement = {
  name: "listed-products-by-id",
  sql: listedProductSql("p.id in (select jsonb_array_elements_text(?::jsonb))"),
};

const readers = new WeakMap<CatalogueDatabase, LiveReader>();

/** Reads hits live; searches that come at the same time share a question. */
export function liveProducts(database: CatalogueDatabase): ReadProducts {
  const reader = readers.get(database) ?? new LiveReader(readLive(database));
  readers.set(database, reader);
  return reader.read;
}

/**
 * Reads products as lists show them at this moment, in one question to the database; their descriptions,
 * pictures and aisles are left out. Those that may not be bought on the day are left out, too.
 */
const readLive =
  (database: CatalogueDatabase): ReadProducts =>
  async (ids, day) => {
    if (ids.length === 0) return new Map();
    const rows = await askPrepared<Row>(database, byIds, [JSON.stringify(ids)]);
    const found = rows.flatMap(({ product, decisions }) => {
      const read = toCatalogueProduct(product, decisions);
      return read && day <= read.sold_until ? [read] : [];
    });
    return new Map(found.map((product) => [product.id, product]));
  };
