import type { DeductionKind } from "../../contracts/ledger";

export type DatedRule = {
  kind: DeductionKind;
  applies_to: string | null;
  rate_bp: number;
  valid_from: string;
};

/** Hundredths of a percent in one. */
const WHOLE_BP = 10_000;

/** A rate of an amount in whole đồng, half a đồng upwards. */
export const portionOf = (amount_vnd: number, rate_bp: number): number =>
  Math.floor((amount_vnd * rate_bp + WHOLE_BP / 2) / WHOLE_BP);

/**
 * The rate in force on a day, hundredths of a percent: the latest rule for this group or legal form, else the
 * latest for everything, else nothing. A rule with rate 0 ends an earlier one.
 */
export function rateOn(
  rules: readonly DatedRule[],
  kind: DeductionKind,
  subject: string | null,
  day: string,
): number {
  const begun = rules.filter((rule) => rule.kind === kind && rule.valid_from <= day);
  const latest = (applies_to: string | null) =>
    begun
      .filter((rule) => rule.applies_to === applies_to)
      .sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
      .at(-1);
  const special = subject === null ? undefined : latest(subject);
  return (special ?? latest(null))?.rate_bp ?? 0;
}
