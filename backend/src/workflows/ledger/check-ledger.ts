import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LedgerCheck, LedgerDifference } from "../../contracts/settlement";
import { LEDGER_MODULE, type LedgerService } from "../../modules/ledger";
import { entriesOf } from "./entries-of";
import { type OrderMoney, readOrderMoney } from "./order-money";

const PAGE = 500;
const ordersSql = `select distinct order_id from producer_order
  where order_id > ? and deleted_at is null order by order_id limit ${PAGE}`;

type Posted = {
  key: string;
  order_id: string | null;
  producer_order_code: string | null;
  amount_vnd: number;
};

/** Where what is posted and what follows from the orders are not the same, entry by entry. */
export function differencesOf(posted: readonly Posted[], due: readonly Posted[]): LedgerDifference[] {
  const keys = new Map<string, { posted?: Posted; due?: Posted }>();
  for (const entry of posted) keys.set(entry.key, { posted: entry });
  for (const entry of due) keys.set(entry.key, { ...keys.get(entry.key), due: entry });
  return [...keys].flatMap(([key, { posted, due }]) => {
    const one = posted ?? due;
    if (!one || posted?.amount_vnd === due?.amount_vnd) return [];
    return [
      {
        ...{ key, order_id: one.order_id ?? "", producer_order_code: one.producer_order_code },
        ...{ ledger_vnd: posted?.amount_vnd ?? null, orders_vnd: due?.amount_vnd ?? null },
      },
    ];
  });
}

/** Orders of which more, or less, was paid back or is owed back than is written down to have been somebody's. */
export function unsharedRefunds({
  refunds: paid,
  owed,
  shares,
}: Pick<OrderMoney, "refunds" | "owed" | "shares">): LedgerDifference[] {
  const refunds = [...paid, ...owed];
  const paidBack = shares.filter((share) => share.is_paid_back);
  const orderIds = new Set([...refunds, ...paidBack].map((row) => row.order_id));
  return [...orderIds].flatMap((order_id) => {
    const sum = (rows: readonly { order_id: string; amount_vnd: number }[]) =>
      rows.filter((row) => row.order_id === order_id).reduce((all, row) => all + row.amount_vnd, 0);
    const [ledger_vnd, orders_vnd] = [-sum(paidBack), -sum(refunds)];
    if (ledger_vnd === orders_vnd) return [];
    return [{ key: `refunds:${order_id}`, order_id, producer_order_code: null, ledger_vnd, orders_vnd }];
  });
}

/** Reckons every order anew and holds the ledger against it; 500 orders at a time, so that memory stays small. */
export async function checkLedger(container: MedusaContainer): Promise<LedgerCheck> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const service = container.resolve<LedgerService>(LEDGER_MODULE);
  const found: LedgerCheck = { orders: 0, entries: 0, differences: [] };
  for (let after = ""; ; ) {
    const { rows } = await database.raw<{ rows: { order_id: string }[] }>(ordersSql, [after]);
    if (rows.length === 0) return found;
    const order_ids = rows.map((row) => row.order_id);
    const money = await readOrderMoney(container, order_ids);
    const due = entriesOf(money).map((entry) => ({
      ...{ key: entry.key, amount_vnd: entry.amount_vnd, order_id: entry.order_id ?? null },
      producer_order_code: entry.producer_order_code ?? null,
    }));
    const posted = await service.readEntries({ order_ids }, {}, { take: 1_000_000, skip: 0 });
    found.orders += rows.length;
    found.entries += posted.length;
    found.differences.push(...differencesOf(posted, due), ...unsharedRefunds(money));
    after = order_ids.at(-1) ?? "";
  }
}
