import type { DeductionKind } from "../../../contracts/ledger";

/** A percentage as people type it, `1,5` or `1.5`, in hundredths of a percent; null when it is none up to 50. */
export function readRate(text: string): number | null {
  const typed = text.trim().replace(",", ".");
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(typed)) return null;
  const rate = Math.round(Number(typed) * 100);
  return rate <= 5000 ? rate : null;
}

export type RuleDraft = {
  kind: DeductionKind;
  applies_to: string;
  rate: string;
  valid_from: string;
  source: string;
};
/** Stands in a list of choices for what has no name of its own. */
export const everything = "*";

export const emptyRule: RuleDraft = {
  kind: "commission",
  applies_to: everything,
  rate: "",
  valid_from: "",
  source: "",
};
