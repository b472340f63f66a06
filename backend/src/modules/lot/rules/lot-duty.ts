/**
 * Whether a parcel may leave with pieces of which the lot is not recorded, by the day it leaves. The law on
 * tracing moves (TT 02/2024/TT-BKHCN asks for one step back and one forward), so the market's own answer is dated.
 */
const lotDuties: readonly { valid_from: string; source: string; may_skip: boolean }[] = [
  { valid_from: "2026-01-01", source: "ADR 0016", may_skip: true },
];

/** Whether lots may be left out on a day (`YYYY-MM-DD`); days before all rules answer the oldest. */
export function mayShipWithoutLots(day: string): boolean {
  const rule = lotDuties.filter((row) => row.valid_from <= day).at(-1) ?? lotDuties[0];
  if (!rule) throw new Error("A list of dated rules must not be empty.");
  return rule.may_skip;
}
