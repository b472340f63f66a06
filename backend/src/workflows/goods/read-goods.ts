import type { MedusaContainer } from "@medusajs/framework/types";
import type { GoodsList, GoodsRow } from "../../contracts/goods";
import { GOODS_MODULE, type GoodsService, type OwnGoodsRow } from "../../modules/goods";
import { PRICE_CHANGE_MODULE, type PriceChangeService } from "../../modules/price-change";
import { productFacts, variantFacts } from "../../product-facts";
import { readOwn } from "./read-own";

type Beside = {
  plans: Awaited<ReturnType<PriceChangeService["readPlans"]>>;
  tiers: Awaited<ReturnType<GoodsService["readTiers"]>>["tiers"];
};
type Choice = { producer_id: string; day: string; variant_ids?: readonly string[] };

/** The table of one producer, or the named rows of it: prices, stock and switches of every variant. */
export async function readGoods(container: MedusaContainer, choice: Choice): Promise<GoodsList> {
  const { rows: own } = await readOwn(container, choice.producer_id, choice.variant_ids);
  const ids = own.map((row) => row.variant_id);
  const plans = await container.resolve<PriceChangeService>(PRICE_CHANGE_MODULE).readPlans(ids);
  const { tiers, list_id } = await container.resolve<GoodsService>(GOODS_MODULE).readTiers(ids);
  const rows = own.map((row) => toGoodsRow(row, { plans, tiers }));
  return { rows: rows.sort(byName), today: choice.day, has_wholesale: list_id !== null };
}

const names = new Intl.Collator("vi", { numeric: true });
/** By what a save does not change, so that no row moves under a hand. */
const byName = (a: GoodsRow, b: GoodsRow): number =>
  names.compare(a.product_title, b.product_title) || names.compare(a.sku, b.sku);

function toGoodsRow(row: OwnGoodsRow, { plans, tiers }: Beside): GoodsRow {
  const { variant_id, sku, product_handle, product_title, variant_title, price_vnd, stocked } = row;
  const plan = plans.get(variant_id);
  const { season, is_hidden, low_stock_level } = variantFacts(row.metadata);
  const reserved = row.reserved ?? 0;
  return {
    ...{ variant_id, sku, product_handle, product_title, variant_title },
    kind: productFacts(row.product_metadata).kind,
    price: price_vnd,
    planned_price: plan ? { price: plan.price_vnd, starts_on: plan.starts_on } : null,
    tiers: tiers.get(variant_id) ?? [],
    stocked,
    reserved,
    available: (stocked ?? 0) - reserved,
    ...{ low_stock_level, season, is_hidden },
  };
}
