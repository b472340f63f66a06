import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProducerToday } from "../contracts/today";
import { readLotCounts } from "../workflows/lot/read-lot-counts";
import { findFirstSteps } from "./find-first-steps";
import { ownRead } from "./own-read";
import { readBeginnings } from "./read-beginnings";
import { readLowPacks } from "./read-low-packs";
import { readOrderCounts } from "./read-order-counts";
import { readTodayEndings } from "./read-today-endings";
import { readTodayMoney } from "./read-today-money";
import { readTodayReviews } from "./read-today-reviews";
import { readTodaySales } from "./read-today-sales";

type Asked = { producer_id: string; day: string; sees_money: boolean };

/** The day of one producer, but for the orders that are shown in full. @throws Error without a producer */
export async function readToday(
  container: MedusaContainer,
  { producer_id, day, sees_money }: Asked,
): Promise<Omit<ProducerToday, "waiting">> {
  const own = ownRead(container, producer_id, day);
  const [counts, stock, lots, endings, reviews, sales, money, beginnings] = await Promise.all([
    readOrderCounts(own),
    readLowPacks(own),
    readLotCounts(container, producer_id, day),
    readTodayEndings(container, own),
    readTodayReviews(own),
    readTodaySales(own),
    sees_money ? readTodayMoney(container, producer_id) : null,
    readBeginnings(own),
  ]);
  const { all_orders, ...orders } = counts;
  const first_steps = findFirstSteps({ ...beginnings, has_orders: all_orders > 0 }, sees_money);
  return { day, orders, stock, lots_soon: lots.soon, endings, reviews, sales, money, first_steps };
}
