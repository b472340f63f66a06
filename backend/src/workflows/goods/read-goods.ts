import type { MedusaContainer } from "@medusajs/framework/types";
import type { GoodsList, GoodsRow } from "../../contracts/goods";
import { GOODS_MODULE, type GoodsService } from "../../modules/goods";
import { PRICE_CHANGE_MODULE, type PriceChangeService } from "../../modules/price-change";
import { productFacts, variantFacts } from "../../product-facts";
import {
  basePrice,
  type JoinedProduct,
  type JoinedVariant,
  levelAt,
  readShelf,
  variantsOf,
} from "../variant/read-shelf";

type Plans = Awaited<ReturnType<PriceChangeService["readPlans"]>>;
type Standing = Awaited<ReturnType<GoodsService["readTiers"]>>;
type Beside = { plans: Plans; tiers: Standing["tiers"]; location_id: string };

/** The whole table of one producer: every variant with its prices, its stock and its switches. */
export async function readGoods(
  container: MedusaContainer,
  producerId: string,
  day: string,
): Promise<GoodsList> {
  const { products, location_id } = await readShelf(container, producerId);
  const ids = products.flatMap(variantsOf).map((variant) => variant.id);
  const plans = await container.resolve<PriceChangeService>(PRICE_CHANGE_MODULE).readPlans(ids);
  const { tiers, list_id } = await container.resolve<GoodsService>(GOODS_MODULE).readTiers(ids);
  const beside = { plans, tiers, location_id };
  const rows = products.flatMap((product) =>
    variantsOf(product).map((variant) => rowOf(product, variant, beside)),
  );
  return { rows: rows.sort(byName), today: day, has_wholesale: list_id !== null };
}

const byName = (a: GoodsRow, b: GoodsRow): number =>
  a.product_title.localeCompare(b.product_title, "vi") ||
  (a.price ?? 0) - (b.price ?? 0) ||
  a.sku.localeCompare(b.sku);

function rowOf(
  product: JoinedProduct,
  variant: JoinedVariant,
  { plans, tiers, location_id }: Beside,
): GoodsRow {
  const level = levelAt(variant, location_id);
  const plan = plans.get(variant.id);
  const { season, is_hidden, low_stock_level } = variantFacts(variant.metadata);
  return {
    variant_id: variant.id,
    sku: variant.sku ?? "",
    product_handle: product.handle,
    product_title: product.title,
    variant_title: variant.title,
    kind: productFacts(product.metadata).kind,
    price: basePrice(variant)?.price_vnd ?? null,
    planned_price: plan ? { price: plan.price_vnd, starts_on: plan.starts_on } : null,
    tiers: tiers.get(variant.id) ?? [],
    stocked: level?.stocked ?? null,
    reserved: level?.reserved ?? 0,
    available: level ? level.stocked - level.reserved : 0,
    low_stock_level,
    season,
    is_hidden,
  };
}
