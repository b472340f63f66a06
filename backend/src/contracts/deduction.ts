import type { DeductionKind } from "./ledger";

export type DeductionRuleView = {
  id: string;
  kind: DeductionKind;
  applies_to: string | null;
  rate_bp: number;
  valid_from: string;
  source: string;
  recorded_on: string;
  recorded_by_name: string | null;
  /** A rule that has begun is never taken back. */
  has_begun: boolean;
};
export type ProductGroupChoice = { handle: string; name: string };

/** What the law says of a tax on sales, as a proposal: nothing is withheld until the operator records a rule. */
export type TaxProposal = { kind: "vat" | "pit"; legal_form: "household"; rate_bp: number; source: string };
export type DeductionRules = {
  rules: DeductionRuleView[];
  groups: ProductGroupChoice[];
  proposals: TaxProposal[];
};
