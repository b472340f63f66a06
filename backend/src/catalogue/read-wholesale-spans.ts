import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { groupBy } from "../group-by";
import type { GraphProduct } from "./graph-product";
import { type PriceListDays, type WholesaleSpan, wholesaleSpan } from "./wholesale-span";

type ListedPrice = { price_set_id: string; price_list: PriceListDays | null };

/**
 * When each of these products can be bought wholesale, by product id. Prices of price lists do not come
 * with a variant; of them only the days of their lists are asked for here, never an amount.
 */
export async function readWholesaleSpans(
  query: Pick<RemoteQueryFunction, "graph">,
  products: readonly GraphProduct[],
): Promise<Map<string, WholesaleSpan | null>> {
  const setsOf = ({ variants }: GraphProduct): string[] =>
    (variants ?? []).flatMap(({ price_set }) => (price_set ? [price_set.id] : []));
  const sets = products.flatMap(setsOf);
  if (sets.length === 0) return new Map();
  const { data } = await query.graph({
    entity: "price",
    fields: ["price_set_id", "price_list.status", "price_list.starts_at", "price_list.ends_at"],
    filters: { price_set_id: sets, currency_code: "vnd", price_list_id: { $ne: null } },
  });
  const listed = groupBy(data as unknown as ListedPrice[], ({ price_set_id }) => price_set_id);
  const listsOf = (product: GraphProduct): PriceListDays[] =>
    setsOf(product).flatMap((set) =>
      (listed.get(set) ?? []).flatMap(({ price_list }) => (price_list ? [price_list] : [])),
    );
  return new Map(products.map((product) => [product.id, wholesaleSpan(listsOf(product))]));
}
