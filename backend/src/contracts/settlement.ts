import { z } from "zod";
import {
  type LedgerEntryView,
  type LedgerKind,
  type SettlementState,
  settlementStates,
  writtenLine,
} from "./ledger";
import type { PayoutAccounts } from "./payout-account";

export const openSettlementsSchema = z.object({
  /** The last day whose entries are taken, `YYYY-MM-DD`; not after today. */
  up_to_on: z.iso.date(),
  /** Left out, for every producer that is owed something. */
  producer_id: z.string().trim().min(1).max(80).nullish(),
});
export type OpenSettlements = z.infer<typeof openSettlementsSchema>;
/** `waiting`: producers of whom nothing is due, or less; `live`: those whose last settlement is not paid yet. */
export type OpenedSettlements = { opened_ids: string[]; waiting: number; live: number };

export const paySettlementSchema = z.object({
  paid_on: z.iso.date(),
  /** The bank's own number of the transfer. */
  reference: writtenLine(3, 60),
  /** The account the clerk saw; another one in force answers 409. */
  account_id: z.string().min(1).max(80),
});
export type PaySettlement = z.infer<typeof paySettlementSchema>;

export const settlementReasonSchema = z.object({ reason: writtenLine(5, 300) });

export const settlementFilterSchema = z.object({
  state: z.enum(settlementStates).optional(),
  producer_id: z.string().trim().max(80).optional(),
});

/** A settlement as the office sees it; a producer sees the same of its own. Days are `YYYY-MM-DD`. */
export type SettlementView = {
  id: string;
  code: string;
  state: SettlementState;
  producer: { id: string; name: string; handle: string };
  up_to_on: string;
  /** What is paid, đồng; always more than nothing. */
  amount_vnd: number;
  entry_count: number;
  opened_on: string;
  opened_by_name: string | null;
  approved_on: string | null;
  approved_by_name: string | null;
  paid_on: string | null;
  paid_by_name: string | null;
  bank_name: string | null;
  account_number: string | null;
  account_holder: string | null;
  reference: string | null;
  ended_on: string | null;
  end_reason: string | null;
};

/** One part of an order in a statement, with what came of it, đồng; `net` is their sum. */
export type StatementOrder = { code: string; effective_on: string; net_vnd: number } & Record<
  Exclude<LedgerKind, "adjustment" | "payout">,
  number
>;
export type Statement = {
  orders: StatementOrder[];
  /** What belongs to no order: adjustments, and money that the bank had sent back. */
  others: { effective_on: string; words: string; amount_vnd: number }[];
  totals: Record<Exclude<LedgerKind, "payout">, number>;
  /** What the settlement pays. */
  total_vnd: number;
};
export type SettlementDetail = { settlement: SettlementView; statement: Statement };
export type OfficeSettlement = SettlementDetail & { accounts: PayoutAccounts };

/** How one producer stands, đồng. */
export type ProducerBalance = {
  producer: { id: string; name: string; handle: string };
  due_vnd: number;
  settling_vnd: number;
  paid_vnd: number;
  has_account: boolean;
};
/** Where ledger and orders disagree; both null never. */
export type LedgerDifference = {
  key: string;
  order_id: string;
  producer_order_code: string | null;
  ledger_vnd: number | null;
  orders_vnd: number | null;
};
export type LedgerCheck = { orders: number; entries: number; differences: LedgerDifference[] };

export type MoneyMonth = {
  /** `YYYY-MM`. */
  month: string;
  sale_vnd: number;
  net_vnd: number;
  paid_vnd: number;
};
/** The money of one producer, đồng. */
export type MoneyOverview = {
  /** Delivered and paid for by the buyer; the next settlement pays it. */
  due_vnd: number;
  /** In a settlement that is not paid yet. */
  settling_vnd: number;
  /** Delivered, but the buyer's money has not arrived. */
  unpaid_vnd: number;
  unpaid_orders: number;
  /** Ordered, not delivered. */
  undelivered_vnd: number;
  undelivered_orders: number;
  /** Paid out since the ledger began. */
  paid_vnd: number;
  months: MoneyMonth[];
  settlements: SettlementView[];
  accounts: PayoutAccounts;
  may_change_account: boolean;
};
export type EntryList = { entries: LedgerEntryView[]; count: number; total_vnd: number };
