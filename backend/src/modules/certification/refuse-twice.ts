import { breaks, type DecisionToCheck, type EarlierDecision, impossible, type Refusal } from "./decision";

/** A decision number as compared: accents, blanks and capitals do not make another paper. */
export const comparedNumber = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/g, "");

export const DUPLICATE_RULE = "duplicate_decision";

/** Refuses a paper that the product has on record already, and a second decision of the same day. */
export function refuseTwice(decision: DecisionToCheck, earlier: readonly EarlierDecision[]): Refusal | null {
  const number = comparedNumber(decision.decision_number);
  const isSame = (row: EarlierDecision): boolean =>
    row.decision_number !== null && comparedNumber(row.decision_number) === number;
  if (earlier.some(isSame)) {
    const message = `Sản phẩm này đã có quyết định số ${decision.decision_number}.`;
    return impossible("decision_number", DUPLICATE_RULE, message);
  }
  const sameDay = earlier.find((row) => row.issued_on === decision.issued_on);
  if (!sameDay || decision.case_type === "revocation") return null;
  const message = `Cùng ngày này sản phẩm đã có quyết định số ${sameDay.decision_number ?? "không rõ"}.`;
  return breaks("issued_on", "Mỗi ngày một quyết định", message);
}
