import type { ProposalFinding } from "../../contracts/product-proposal";

/** Says that a field is empty which may not be. */
export const missing = (field: string, message: string): ProposalFinding => ({
  field,
  kind: "missing",
  message,
});

/** Says that a field cannot stay as it is. */
export const wrong = (field: string, message: string): ProposalFinding => ({
  field,
  kind: "wrong",
  message,
});
