import type { RemoteQueryFunction } from "@medusajs/framework/types";

/** The sales buckets of these products; a product without one stands in bucket 0. */
export async function readSalesBuckets(
  query: Pick<RemoteQueryFunction, "graph">,
  productIds: string[],
): Promise<Map<string, number>> {
  if (productIds.length === 0) return new Map();
  const { data } = await query.graph({
    entity: "sales_bucket",
    fields: ["product_id", "bucket"],
    filters: { product_id: productIds },
  });
  return new Map(data.map((row) => [row.product_id, row.bucket]));
}
