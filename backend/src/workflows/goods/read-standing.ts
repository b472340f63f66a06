import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { GOODS_MODULE, type GoodsService } from "../../modules/goods";
import { type BasePrice, PRICE_CHANGE_MODULE, type PriceChangeService } from "../../modules/price-change";
import { variantFacts } from "../../product-facts";
import type { Standing } from "./standing";

export type StandingRows = {
  rows: ReadonlyMap<string, Standing>;
  prices: ReadonlyMap<string, BasePrice>;
  list_id: string | null;
};

/** What stands in the cells of these variants; they stay locked to the end of the transaction. */
export async function readStanding(
  container: MedusaContainer,
  manager: SqlEntityManager,
  variantIds: readonly string[],
): Promise<StandingRows> {
  const pricing = container.resolve<PriceChangeService>(PRICE_CHANGE_MODULE);
  const goods = container.resolve<GoodsService>(GOODS_MODULE);
  const prices = await pricing.lockBasePrices(manager, variantIds);
  const plans = await pricing.readPlans(variantIds, manager);
  const { list_id, tiers } = await goods.readTiers(variantIds, manager);
  const metadata = await goods.readMetadata(manager, variantIds);
  const rows = [...prices.values()].map(({ variant_id, price_vnd }): [string, Standing] => {
    const { season, is_hidden, low_stock_level } = variantFacts(metadata.get(variant_id));
    const plan = plans.get(variant_id);
    const standing = {
      price: price_vnd,
      planned_price: plan ? { price: plan.price_vnd, starts_on: plan.starts_on } : null,
      tiers: tiers.get(variant_id) ?? [],
      low_stock_level,
      season,
      is_hidden,
    };
    return [variant_id, standing];
  });
  return { rows: new Map(rows), prices, list_id };
}
