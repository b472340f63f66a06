import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE } from "../../modules/producer";
import { wholeNumber } from "../../whole-number";

type Amount = Parameters<typeof wholeNumber>[0];
type Price = {
  id: string;
  amount?: Amount;
  currency_code: string;
  price_list_id?: string | null;
  min_quantity?: Amount;
  rules_count?: number | null;
};
type Level = { location_id: string; stocked_quantity?: Amount; reserved_quantity?: Amount };
type Inventory = { id: string; location_levels?: (Level | null)[] | null };
export type JoinedVariant = {
  id: string;
  sku?: string | null;
  title: string;
  price_set?: { id: string; prices?: (Price | null)[] | null } | null;
  inventory_items?: ({ inventory?: Inventory | null } | null)[] | null;
};
export type JoinedProduct = {
  id: string;
  handle: string;
  title: string;
  metadata?: Record<string, unknown> | null;
  variants?: (JoinedVariant | null)[] | null;
};
export type Shelf = { location_id: string; products: JoinedProduct[] };

const present = <T>(rows: (T | null)[] | null | undefined): T[] =>
  (rows ?? []).filter((row): row is T => row !== null);

/** Everything one producer sells, with base prices and what lies in its place. @throws Error without a producer */
export async function readShelf(container: MedusaContainer, producerId: string): Promise<Shelf> {
  if (!producerId) throw new Error("A shelf is read for one producer only.");
  const { data } = await container.resolve("query").graph({
    entity: PRODUCER_MODULE,
    fields: [
      "id",
      "stock_location.id",
      "products.id",
      "products.handle",
      "products.title",
      "products.metadata",
      "products.variants.id",
      "products.variants.sku",
      "products.variants.title",
      "products.variants.price_set.id",
      "products.variants.price_set.prices.*",
      "products.variants.inventory_items.inventory.id",
      "products.variants.inventory_items.inventory.location_levels.*",
    ],
    filters: { id: producerId },
  });
  const [producer]: { stock_location?: { id: string } | null; products?: (JoinedProduct | null)[] | null }[] =
    data;
  return { location_id: producer?.stock_location?.id ?? "", products: present(producer?.products) };
}

/** The retail price every shopper sees: no price list, no rule, any quantity. */
export function basePrice(
  variant: Pick<JoinedVariant, "price_set">,
): { id: string; price_vnd: number } | null {
  const price = present(variant.price_set?.prices).find(
    (row) => row.currency_code === "vnd" && !row.price_list_id && !row.min_quantity && !row.rules_count,
  );
  return price ? { id: price.id, price_vnd: wholeNumber(price.amount) } : null;
}

/** A variant's goods in one place. */
export function levelAt(variant: JoinedVariant, locationId: string) {
  for (const item of present(variant.inventory_items)) {
    const level = present(item.inventory?.location_levels).find((row) => row.location_id === locationId);
    if (!level || !item.inventory) continue;
    const stocked = wholeNumber(level.stocked_quantity);
    const reserved = wholeNumber(level.reserved_quantity);
    return { inventory_item_id: item.inventory.id, stocked, reserved };
  }
  return null;
}

export const variantsOf = (product: JoinedProduct): JoinedVariant[] => present(product.variants);
