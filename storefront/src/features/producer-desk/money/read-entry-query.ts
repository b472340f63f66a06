import type { LedgerKind } from "@contracts/ledger";

export const entryKinds: readonly LedgerKind[] = [
  "sale",
  "shipping",
  "commission",
  "refund",
  "tax_withheld",
  "adjustment",
  "payout",
];

type Asked = { order?: string | undefined; kind?: string | undefined; page?: string | undefined };
export type EntryAsked = { order?: string; kind?: LedgerKind; page: number };

/** What an address asks of the list of entries; what makes no sense is left out. */
export function readEntryQuery({ order, kind, page }: Asked): EntryAsked {
  const code = (order ?? "").trim().toUpperCase();
  const known = entryKinds.find((one) => one === kind);
  const number = Number(page ?? "1");
  return {
    ...(/^[A-Z0-9-]{1,24}$/.test(code) ? { order: code } : {}),
    ...(known ? { kind: known } : {}),
    page: Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1,
  };
}
