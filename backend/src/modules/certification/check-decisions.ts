import { type CheckedDecision, checkDecision } from "./check-decision";
import type { Day } from "./day";
import type { DecisionToCheck, EarlierDecision } from "./decision";

/**
 * Judges many decisions in the order in which they are given, each also by those before it in the list:
 * a paper that stands twice in it is refused the second time.
 * @param onRecord what each product has on record, by product id
 */
export function checkDecisions(
  decisions: readonly (DecisionToCheck & { product_id: string })[],
  onRecord: ReadonlyMap<string, readonly EarlierDecision[]>,
  today: Day,
): CheckedDecision[] {
  const known = new Map<string, EarlierDecision[]>();
  return decisions.map((decision, index) => {
    const earlier = known.get(decision.product_id) ?? [...(onRecord.get(decision.product_id) ?? [])];
    known.set(decision.product_id, earlier);
    const checked = checkDecision(decision, earlier, today);
    if (checked.ok) {
      earlier.push({
        id: `row-${String(index).padStart(6, "0")}`,
        star_rating: checked.star_rating,
        case_type: decision.case_type,
        decision_number: decision.decision_number,
        issued_on: decision.issued_on,
        expires_on: checked.expires_on,
        revoked_on: null,
        year: null,
      });
    }
    return checked;
  });
}
