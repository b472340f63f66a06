import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MoneyMonth, MoneyOverview } from "../../../contracts/settlement";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";
import { fillMonths, lastMonths } from "./months";

const MONTHS_SHOWN = 12;

type Coming = Pick<MoneyOverview, "unpaid_vnd" | "unpaid_orders" | "undelivered_vnd" | "undelivered_orders">;

/** What is ordered and not in the ledger yet, less what was cancelled or given back of it. */
const comingSql = `
  with coming as (
    select po.status, po.item_total_vnd + po.shipping_total_vnd - coalesce((
      select sum(share.amount_vnd) from refund_share share where share.producer_order_id = po.id), 0) as amount
    from producer_order po
    where po.producer_id = ? and po.deleted_at is null and po.status <> 'canceled'
      and not exists (select 1 from ledger_entry e where e.producer_order_id = po.id)
  )
  select coalesce(sum(amount) filter (where status = 'delivered'), 0)::float8 as unpaid_vnd,
    count(*) filter (where status = 'delivered')::int as unpaid_orders,
    coalesce(sum(amount) filter (where status <> 'delivered'), 0)::float8 as undelivered_vnd,
    count(*) filter (where status <> 'delivered')::int as undelivered_orders
  from coming`;
const monthsSql = `
  select substr(effective_on, 1, 7) as month,
    coalesce(sum(amount_vnd) filter (where kind = 'sale'), 0)::float8 as sale_vnd,
    coalesce(sum(amount_vnd) filter (where kind <> 'payout'), 0)::float8 as net_vnd,
    coalesce(-sum(amount_vnd) filter (where kind = 'payout'), 0)::float8 as paid_vnd
  from ledger_entry where producer_id = ? and effective_on >= ? group by 1`;

/** How the money of one producer stands on a day. @throws Error without a producer */
export async function readMoney(
  container: MedusaContainer,
  producerId: string,
  day: string,
): Promise<Omit<MoneyOverview, "settlements" | "accounts" | "may_change_account">> {
  if (!producerId) throw new Error("Money is read for one producer only.");
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [balance] = await container.resolve<LedgerService>(LEDGER_MODULE).readBalances(producerId);
  const coming = await database.raw<{ rows: Coming[] }>(comingSql, [producerId]);
  const months = lastMonths(day, MONTHS_SHOWN);
  const known = await database.raw<{ rows: MoneyMonth[] }>(monthsSql, [producerId, `${months[0]}-01`]);
  return {
    due_vnd: balance?.due_vnd ?? 0,
    settling_vnd: balance?.settling_vnd ?? 0,
    paid_vnd: balance?.paid_vnd ?? 0,
    ...(coming.rows[0] ?? { unpaid_vnd: 0, unpaid_orders: 0, undelivered_vnd: 0, undelivered_orders: 0 }),
    months: fillMonths(months, known.rows),
  };
}
