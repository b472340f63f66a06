import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { GOODS_MODULE, type GoodsService } from "../../modules/goods";
import { PRICE_CHANGE_MODULE, type PriceChangeService } from "../../modules/price-change";
import type { JudgedRow } from "./judge-row";
import type { StandingRows } from "./read-standing";

type Who = { producer_id: string; member_id: string };
type Judged = { standing: StandingRows; judged: ReadonlyMap<string, JudgedRow> };

/** Writes the cells that were judged right: prices with their history, plans, tiers, switches. */
export async function writePlainCells(
  container: MedusaContainer,
  manager: SqlEntityManager,
  { producer_id, member_id }: Who,
  { standing, judged }: Judged,
): Promise<void> {
  const pricing = container.resolve<PriceChangeService>(PRICE_CHANGE_MODULE);
  const goods = container.resolve<GoodsService>(GOODS_MODULE);
  const rows = [...judged].map(([variant_id, { writes }]) => ({ variant_id, writes }));
  const who = { producer_id, member_id };

  const prices = rows.flatMap(({ variant_id, writes: { price } }) =>
    price ? [{ ...who, variant_id, price_vnd: price.to, planned_for: null }] : [],
  );
  await pricing.writeBasePrices(manager, standing.prices, prices);

  const plans = rows.flatMap(({ variant_id, writes: { planned_price: cell } }) => {
    if (!cell) return [];
    const plan = cell.to ? { price_vnd: cell.to.price, starts_on: cell.to.starts_on } : null;
    return [{ ...who, variant_id, plan }];
  });
  await pricing.writePlans(manager, plans);

  const tiers = rows.flatMap(({ variant_id, writes }) =>
    writes.tiers ? [{ variant_id, tiers: writes.tiers.to }] : [],
  );
  if (standing.list_id) await goods.writeTiers(manager, standing.list_id, tiers);

  const settings = rows.flatMap(({ variant_id, writes: { season, is_hidden, low_stock_level } }) => {
    const set = {
      ...(season ? { season: season.to } : {}),
      ...(is_hidden ? { is_hidden: is_hidden.to } : {}),
      ...(low_stock_level ? { low_stock_level: low_stock_level.to } : {}),
    };
    return Object.keys(set).length > 0 ? [{ variant_id, settings: set }] : [];
  });
  await goods.writeSettings(manager, settings);
}
