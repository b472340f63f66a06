import { z } from "zod";

/** What an entry of a producer's ledger is about; the amount's sign says which way the money goes. */
export const ledgerKinds = [
  "sale",
  "shipping",
  "commission",
  "refund",
  "tax_withheld",
  "adjustment",
  "payout",
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** States of a Settlement. */
export const settlementStates = ["open", "approved", "paid", "returned", "void"] as const;
export type SettlementState = (typeof settlementStates)[number];

/** What a DeductionRule takes: the operator's commission, or a tax that the law asks to be withheld. */
export const deductionKinds = ["commission", "vat", "pit"] as const;
export type DeductionKind = (typeof deductionKinds)[number];

/** Why a part of a bill is the producer's no longer. */
export const refundReasons = ["canceled_line", "returned_goods", "complaint", "refund"] as const;
export type RefundReason = (typeof refundReasons)[number];

/** Text as a person wrote it: one line, NFC, without spaces at its ends. */
export const writtenLine = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least).max(most));

/** One entry as the producer and the office see it; amounts in whole đồng, plus is the producer's. */
export type LedgerEntryView = {
  id: string;
  kind: LedgerKind;
  amount_vnd: number;
  /** The day on which it counts, `YYYY-MM-DD`. */
  effective_on: string;
  at: string;
  /** The part of an order it comes from; null for adjustments and payouts. */
  producer_order_id: string | null;
  producer_order_code: string | null;
  /** The goods, or what the operator wrote. */
  words: string;
  /** Of commission and tax: what it was reckoned on, and hundredths of a percent. */
  base_vnd: number | null;
  rate_bp: number | null;
  settlement_id: string | null;
  settlement_code: string | null;
  settlement_state: SettlementState | null;
};

export const entryFilterSchema = z.object({
  kind: z.enum(ledgerKinds).optional(),
  /** The beginning of an order's code. */
  order: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9-]{1,24}$/)
    .optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Only what no settlement has taken yet. */
  unsettled: z
    .enum(["true", "false"])
    .transform((flag) => flag === "true")
    .optional(),
});
export type EntryFilter = z.infer<typeof entryFilterSchema>;

export const recordRuleSchema = z
  .object({
    kind: z.enum(deductionKinds),
    /** Of commission an OCOP product group's handle, of a tax a legal form; null is everything. */
    applies_to: z.string().trim().min(1).max(80).nullable(),
    rate_bp: z.number().int().min(0).max(5000),
    valid_from: z.iso.date(),
    source: writtenLine(3, 300),
  })
  .refine((rule) => rule.kind === "commission" || rule.applies_to !== null, { path: ["applies_to"] });
export type RecordRule = z.infer<typeof recordRuleSchema>;

export const adjustmentSchema = z.object({
  amount_vnd: z
    .number()
    .int()
    .min(-1_000_000_000)
    .max(1_000_000_000)
    .refine((amount) => amount !== 0),
  words: writtenLine(5, 300),
  /** Made by the page once a form: a form sent twice writes one entry. */
  key: z.uuid(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;
