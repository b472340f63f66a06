import type { LegalForm } from "../../contracts/catalogue";
import type { PaperKind, PaperState } from "../../contracts/producer-paper";

type Checked = { kind: PaperKind; state: PaperState };

/** Households and groups may do business without a registration of their own; their head is known by name. */
const byPerson: readonly LegalForm[] = ["household", "cooperative_group"];

/**
 * The kinds of paper of which the office must have verified one before it can vouch for a producer; empty
 * when it may. Law 122/2025 asks for the identity of whoever sells.
 */
export function verificationLack(legalForm: LegalForm, papers: readonly Checked[]): PaperKind[] {
  const accepted: PaperKind[] = byPerson.includes(legalForm)
    ? ["business_registration", "identity"]
    : ["business_registration"];
  const has = papers.some((paper) => paper.state === "verified" && accepted.includes(paper.kind));
  return has ? [] : accepted;
}
