import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { RefundReason } from "../../contracts/ledger";
import {
  BUYER_REFUND_MODULE,
  type BuyerRefundService,
  type OrderStanding,
  splitRefund,
} from "../../modules/buyer-refund";
import { type Attributed, LEDGER_MODULE, type LedgerService } from "../../modules/ledger";
import { soldSlots } from "../ledger/earned-parts";
import type { OrderMoney } from "../ledger/order-money";
import { askForLess, type LockedPayment } from "./lock-order-money";

export type GiveBack = {
  order_id: string;
  order_code: string;
  /** What it is the effect of. */
  key: string;
  reason: RefundReason;
  words: string;
  /** ISO 8601. */
  at: string;
  /** Of which lines and parcels, and how much of each. */
  shares: Attributed[];
};

const sum = (rows: readonly { amount_vnd: number }[]): number =>
  rows.reduce((all, row) => all + row.amount_vnd, 0);

/** What the buyer has to bear of an order, and what she has paid of it. */
export function orderStanding(money: OrderMoney, orderId: string): OrderStanding {
  const of = <Row extends { order_id: string }>(rows: Row[]) =>
    rows.filter((row) => row.order_id === orderId);
  const billed = of(money.parts).reduce(
    (all, part) => all + part.item_total_vnd + part.shipping_total_vnd,
    0,
  );
  const given = of(money.shares).filter((share) => share.producer_order_id !== null);
  const net = sum(of(money.captures)) - sum(of(money.refunds)) - sum(of(money.owed));
  return { kept_vnd: billed - sum(given), net_paid_vnd: Math.max(0, net) };
}

/** The first `amount_vnd` of these shares, and what is left of them. */
export function divideShares(
  shares: readonly Attributed[],
  amount_vnd: number,
): { first: Attributed[]; rest: Attributed[] } {
  let open = amount_vnd;
  const first: Attributed[] = [];
  const rest: Attributed[] = [];
  for (const share of shares) {
    const taken = Math.min(open, share.amount_vnd);
    open -= taken;
    if (taken > 0) first.push({ ...share, amount_vnd: taken });
    if (taken < share.amount_vnd) rest.push({ ...share, amount_vnd: share.amount_vnd - taken });
  }
  return { first, rest };
}

/**
 * Takes part of a bill off its buyer, in the transaction of `manager`, which holds the order's money: first
 * whose money it is no longer, then what is owed to her, or that less is asked of her. Answers both amounts.
 */
export async function giveBack(
  container: MedusaContainer,
  manager: SqlEntityManager,
  { money, payment, asked }: { money: OrderMoney; payment: LockedPayment; asked: GiveBack },
): Promise<{ back_vnd: number; forgone_vnd: number }> {
  const { order_id, order_code, key, reason, words, at, shares } = asked;
  const split = splitRefund(sum(shares), orderStanding(money, order_id));
  const { first, rest } = divideShares(shares, split.back_vnd);
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const slots = soldSlots(money, order_id);
  for (const [shares, is_paid_back, name] of [
    [first, true, "back"],
    [rest, false, "forgone"],
  ] as const) {
    if (shares.length === 0) continue;
    const written = { order_id, key: `${key}:${name}`, is_paid_back, reason, at, shares, slots };
    await ledger.placeSharesIn(manager, written);
  }
  if (split.back_vnd > 0) {
    const { id: payment_id, provider_id } = payment;
    const owed = {
      key,
      order_id,
      order_code,
      payment_id,
      provider_id,
      amount_vnd: split.back_vnd,
      words,
      at,
    };
    await container.resolve<BuyerRefundService>(BUYER_REFUND_MODULE).owe(manager, owed);
  }
  await askForLess(manager, payment, split.forgone_vnd);
  return split;
}
