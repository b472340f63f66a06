import type { LedgerKind } from "../../contracts/ledger";
import { portionOf } from "./deduction";

/** A line of a producer's part: what the buyer was asked for it, and the rates of the day of the order. */
export type SoldLine = {
  line_item_id: string;
  title: string;
  total_vnd: number;
  commission_bp: number;
  vat_bp: number;
  pit_bp: number;
};
/** Part of the bill that is the producer's no longer; of the parcel where no line is named. */
export type Share = {
  id: string;
  line_item_id: string | null;
  amount_vnd: number;
  at: string;
  words: string;
};
/** A part that is delivered and paid for; `shares` in the order in which they were written. */
export type EarnedPart = {
  producer_id: string;
  order_id: string;
  producer_order_id: string;
  code: string;
  /** The instant from which it was both delivered and paid. */
  earned_at: string;
  lines: SoldLine[];
  shipping_vnd: number;
  shares: Share[];
};

export type PartEntry = {
  key: string;
  kind: LedgerKind;
  amount_vnd: number;
  at: string;
  line_item_id: string | null;
  refund_share_id: string | null;
  base_vnd: number | null;
  rate_bp: number | null;
  words: string;
};

/** What is taken of a line's sale, each with its own rounding. */
const deductions = [
  { name: "commission", kind: "commission", rate: "commission_bp" },
  { name: "vat", kind: "tax_withheld", rate: "vat_bp" },
  { name: "pit", kind: "tax_withheld", rate: "pit_bp" },
] as const;

/**
 * Every entry that a part's money makes. Commission and tax are those of what is left of a line after each
 * share, so refunds in any order end where one refund would; an entry, once right, stays right when a
 * share is added after it.
 */
export function partEntries(part: EarnedPart): PartEntry[] {
  const entries = [...part.lines.flatMap((line) => lineEntries(line, part)), ...parcelEntries(part)];
  return entries.filter((entry) => entry.amount_vnd !== 0);
}

function lineEntries(line: SoldLine, { earned_at, shares }: EarnedPart): PartEntry[] {
  const { line_item_id, total_vnd, title } = line;
  const common = { at: earned_at, line_item_id, refund_share_id: null, words: title };
  const sold: PartEntry[] = [
    {
      ...common,
      key: `sale:${line_item_id}`,
      kind: "sale",
      amount_vnd: total_vnd,
      base_vnd: null,
      rate_bp: null,
    },
    ...deductions.map(({ name, kind, rate }) => ({
      ...common,
      key: `${name}:${line_item_id}`,
      kind,
      amount_vnd: -portionOf(total_vnd, line[rate]),
      base_vnd: total_vnd,
      rate_bp: line[rate],
    })),
  ];
  let left = total_vnd;
  const mine = shares.filter((share) => share.line_item_id === line_item_id);
  return sold.concat(
    mine.flatMap((share) => {
      const before = left;
      left -= share.amount_vnd;
      const after = left;
      const returned = deductions.map(({ name, kind, rate }) => ({
        key: `${name}-back:${share.id}`,
        kind,
        amount_vnd: portionOf(before, line[rate]) - portionOf(after, line[rate]),
        ...{ at: latest(earned_at, share.at), line_item_id, refund_share_id: share.id },
        ...{ base_vnd: -share.amount_vnd, rate_bp: line[rate], words: title },
      }));
      return [refundEntry(share, earned_at, title), ...returned];
    }),
  );
}

/** The producer pays the carrier: the fee for its parcel is its own, without commission. */
function parcelEntries({
  earned_at,
  shares,
  shipping_vnd,
  producer_order_id,
  code,
}: EarnedPart): PartEntry[] {
  const common = {
    line_item_id: null,
    refund_share_id: null,
    base_vnd: null,
    rate_bp: null,
    words: `Gói hàng ${code}`,
  };
  const fee: PartEntry = {
    ...common,
    key: `shipping:${producer_order_id}`,
    kind: "shipping",
    amount_vnd: shipping_vnd,
    at: earned_at,
  };
  const back = shares.filter((share) => share.line_item_id === null);
  return [fee, ...back.map((share) => refundEntry(share, earned_at, `gói hàng ${code}`))];
}

const refundEntry = (share: Share, earned_at: string, title: string): PartEntry => ({
  key: `refund:${share.id}`,
  kind: "refund",
  amount_vnd: -share.amount_vnd,
  at: latest(earned_at, share.at),
  line_item_id: share.line_item_id,
  refund_share_id: share.id,
  base_vnd: null,
  rate_bp: null,
  words: `${share.words}: ${title}`,
});

/** Instants in ISO form compare as text. */
const latest = (a: string, b: string): string => (a < b ? b : a);
