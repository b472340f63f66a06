import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { GoodsHistory } from "../../contracts/goods";
import { PRICE_CHANGE_MODULE, type PriceChangeService } from "../../modules/price-change";
import { PRODUCER_MODULE, type ProducerService } from "../../modules/producer";
import { STOCK_GUARD_MODULE, type StockGuardService } from "../../modules/stock-guard";
import type { OwnVariant } from "../variant/read-own-variant";
import { readGoods } from "./read-goods";
import { readOwn } from "./read-own";

const SHOWN = 200;
const instant = (at: Date | string): string => new Date(at).toISOString();

/** What has become of one variant's stock and price. @throws MedusaError not_found, for another's alike */
export async function readHistory(
  container: MedusaContainer,
  own: OwnVariant,
  day: string,
): Promise<GoodsHistory> {
  const variant_ids = [own.variant_id];
  const [row] = (await readGoods(container, { producer_id: own.producer_id, day, variant_ids })).rows;
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  const guard = container.resolve<StockGuardService>(STOCK_GUARD_MODULE);
  const movements = await guard.readMovements(own);
  const [shelf] = (await readOwn(container, own.producer_id, variant_ids)).rows;
  const { producer_id } = own;
  const inventory_item_id = shelf?.inventory_item_id;
  const held = inventory_item_id ? await guard.readHeld({ producer_id, inventory_item_id }) : [];
  const prices = await container
    .resolve<PriceChangeService>(PRICE_CHANGE_MODULE)
    .listPriceChanges(own, { take: SHOWN, order: { created_at: "DESC" } });
  const names = await memberNames(container, own.producer_id);
  return {
    row,
    stock: movements.map(({ member_id, at, ...event }) => ({
      ...event,
      at: instant(at),
      member: names.get(member_id) ?? null,
    })),
    prices: prices.map((change) => ({
      id: change.id,
      at: instant(change.created_at),
      before: change.price_before_vnd,
      after: change.price_after_vnd,
      member: names.get(change.member_id) ?? null,
      planned_for: change.planned_for,
    })),
    held: held.map((event) => ({ ...event, at: instant(event.at) })),
  };
}

/** Members who have left are named as well: they wrote what they wrote. */
async function memberNames(container: MedusaContainer, producer_id: string): Promise<Map<string, string>> {
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const members = await service.listProducerMembers({ producer_id }, { withDeleted: true });
  return new Map(members.map((member) => [member.id, member.name]));
}
