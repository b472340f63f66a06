import { type NewEntry, partEntries } from "../../modules/ledger";
import { vietnamDay } from "../../vietnam-day";
import { earnedParts } from "./earned-parts";
import type { OrderMoney } from "./order-money";

/** Every entry that the money of these orders makes, as it stands now. */
export const entriesOf = (money: OrderMoney): NewEntry[] =>
  earnedParts(money).flatMap((part) =>
    partEntries(part).map((entry) => ({
      ...entry,
      producer_id: part.producer_id,
      order_id: part.order_id,
      producer_order_id: part.producer_order_id,
      producer_order_code: part.code,
      effective_on: vietnamDay(new Date(entry.at)),
    })),
  );
