import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { type CatalogueProduct, toCatalogueProduct } from "./catalogue-product";
import { byProduct, type CertificationRow, certificationFields } from "./certification-row";
import { type GraphProduct, graphProductFields } from "./graph-product";
import { readSalesBuckets } from "./read-sales-buckets";
import { readWholesaleSpans } from "./read-wholesale-spans";

export type ProductFilter = { id: string[] } | { handle: string };

/** Reads products as the public may buy them on a day, all their decisions included; a fixed number of queries. */
export async function readCatalogueProducts(
  query: Pick<RemoteQueryFunction, "graph">,
  filters: ProductFilter,
  day: string,
): Promise<CatalogueProduct[]> {
  const { data } = await query.graph({ entity: "product", fields: graphProductFields, filters });
  // The selected fields are known here better than to the generated types, which make everything optional.
  const rows = data as unknown as GraphProduct[];
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [decisions, sales, wholesale] = await Promise.all([
    readDecisions(query, ids),
    readSalesBuckets(query, ids),
    readWholesaleSpans(query, rows),
  ]);
  const read = (row: GraphProduct): CatalogueProduct | null =>
    toCatalogueProduct(row, decisions.get(row.id) ?? [], {
      sales_bucket: sales.get(row.id) ?? 0,
      wholesale: wholesale.get(row.id) ?? null,
    });
  return rows.flatMap((row) => read(row) ?? []).filter((product) => day <= product.sold_until);
}

async function readDecisions(
  query: Pick<RemoteQueryFunction, "graph">,
  productIds: string[],
): Promise<Map<string, CertificationRow[]>> {
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields: certificationFields,
    filters: { product_id: productIds },
  });
  const rows = data as unknown as CertificationRow[];
  return byProduct(rows.sort((a, b) => a.id.localeCompare(b.id)));
}
