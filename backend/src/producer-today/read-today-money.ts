import type { MedusaContainer } from "@medusajs/framework/types";
import type { TodayMoney } from "../contracts/today";
import { LEDGER_MODULE, type LedgerService } from "../modules/ledger";

const LOOKED_AT = 12;

/** What one producer is owed, and which settlement is paid next. */
export async function readTodayMoney(container: MedusaContainer, producer_id: string): Promise<TodayMoney> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE);
  const [[balance], { settlements }] = await Promise.all([
    ledger.readBalances(producer_id),
    ledger.readSettlements({ producer_id }, { take: LOOKED_AT, skip: 0 }),
  ]);
  const live = settlements.find(({ state }) => state === "open" || state === "approved");
  const paid = settlements.find(({ state, paid_on }) => state === "paid" && paid_on !== null);
  return {
    due_vnd: balance?.due_vnd ?? 0,
    settlement: live
      ? {
          id: live.id,
          code: live.code,
          state: live.state,
          amount_vnd: live.amount_vnd,
          opened_on: live.opened_on,
        }
      : null,
    last_paid: paid?.paid_on ? { id: paid.id, amount_vnd: paid.amount_vnd, paid_on: paid.paid_on } : null,
  };
}
