import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";
import { isOffered, productFacts } from "../../product-facts";
import { wholeNumber } from "../../whole-number";
import { sellerMaySell } from "../producer/seller-row";
import { basePrice } from "../variant/read-shelf";
import { readTiers } from "./read-tiers";
import { skuKey, type WholesaleItem } from "./wholesale-item";
import { type VariantRow, variantFields, variantRowSchema } from "./wholesale-rows";

/** Which items: all the group has prices for, or those of typed SKUs, priced for the group or not. */
export type ItemChoice = { customer_group_id: string; skus?: string[]; day: string };

/** Reads variants as one customer group may buy them, live: prices, stock and case packs of this moment. */
export async function readWholesaleItems(
  container: MedusaContainer,
  choice: ItemChoice,
): Promise<WholesaleItem[]> {
  const tiers = await readTiers(container, choice.customer_group_id, new Date());
  const query = container.resolve("query");
  const filters = choice.skus
    ? { sku: [...new Set(choice.skus.flatMap((sku) => [sku.trim(), skuKey(sku)]))] }
    : { id: await variantsPricedBy(container, [...tiers.keys()]) };
  const { data } = await query.graph({ entity: "product_variant", fields: variantFields, filters });
  const rows = z
    .array(variantRowSchema)
    .parse(data)
    .filter((row) => isOnSale(row, choice.day));
  const packs = await readPacks(
    container,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => {
    const retail = basePrice(row);
    if (!retail) return [];
    const pack = packs.get(row.id) ?? { min_quantity: 1, case_size: 1 };
    return [itemOf(row, retail.price_vnd, { ...pack, tiers: tiers.get(row.price_set?.id ?? "") ?? [] })];
  });
}

async function variantsPricedBy(container: MedusaContainer, priceSetIds: string[]): Promise<string[]> {
  const { data } = await container.resolve("query").graph({
    entity: "product_variant_price_set",
    fields: ["variant_id"],
    filters: { price_set_id: priceSetIds },
  });
  return z
    .array(z.object({ variant_id: z.string() }))
    .parse(data)
    .map((row) => row.variant_id);
}

type Pack = { min_quantity: number; case_size: number };

async function readPacks(container: MedusaContainer, variantIds: string[]): Promise<Map<string, Pack>> {
  if (variantIds.length === 0) return new Map();
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const packs = await service.listCasePacks({ variant_id: variantIds }, { take: variantIds.length });
  return new Map(
    packs.map(({ variant_id, min_quantity, case_size }) => [variant_id, { min_quantity, case_size }]),
  );
}

const isOnSale = ({ product, metadata }: VariantRow, day: string): boolean =>
  product?.status === "published" &&
  isOffered(metadata) &&
  sellerMaySell(product.producer, product.type, day);

function itemOf(
  row: VariantRow,
  retailPrice: number,
  terms: Pack & Pick<WholesaleItem, "tiers">,
): WholesaleItem {
  const { product } = row;
  const facts = productFacts(product?.metadata);
  const producer = product?.producer;
  const levels = (row.inventory_items ?? []).flatMap((held) => held.inventory?.location_levels ?? []);
  const free = levels.map(
    (level) => wholeNumber(level.stocked_quantity) - wholeNumber(level.reserved_quantity),
  );
  return {
    variant_id: row.id,
    sku: row.sku ?? "",
    variant_title: row.title,
    product: {
      id: product?.id ?? "",
      handle: product?.handle ?? "",
      title: product?.title ?? "",
      kind: facts.kind,
    },
    producer: { id: producer?.id ?? "", handle: producer?.handle ?? "", name: producer?.name ?? "" },
    retail_price: retailPrice,
    ...terms,
    available: Math.max(
      0,
      free.reduce((sum, quantity) => sum + quantity, 0),
    ),
    requires_shipping: facts.requires_shipping,
    packed: {
      quantity: 1,
      weight_g: row.weight ?? 0,
      length_cm: row.length ?? 0,
      width_cm: row.width ?? 0,
      height_cm: row.height ?? 0,
    },
  };
}
