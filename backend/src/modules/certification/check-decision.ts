import { REASON_LENGTH_MIN, type RecordedException, type StarRating } from "../../contracts/certification";
import type { Day } from "./day";
import { type DecisionToCheck, type EarlierDecision, impossible, type Refusal } from "./decision";
import { lastStar, refuseCase } from "./refuse-case";
import { lastDayBy, refuseBeforeProgramme, refuseDay, refuseExpiry } from "./refuse-days";
import { refuseLevel } from "./refuse-level";
import { refuseScores, totalOf } from "./refuse-score";
import { refuseTwice } from "./refuse-twice";
import { criteriaSets } from "./rules/criteria-sets";
import { ruleOn } from "./rules/dated-rule";

/** What goes on record: the facts that follow from the rules of the day, and which rules were excepted. */
export type AllowedDecision = {
  ok: true;
  /** For a revocation, the star it ends. */
  star_rating: StarRating;
  /** Null for a revocation. */
  expires_on: Day | null;
  criteria_set: string | null;
  score_total: number | null;
  exception: RecordedException | null;
};

export type CheckedDecision = AllowedDecision | { ok: false; refusals: Refusal[] };

/**
 * Holds a decision to the rules of the day on which it was taken: real day, score parts and band,
 * deciding level, last day, whether the kind of case fits what the product held, and that the paper is
 * not on record already. With a reason of exception, rules of law give way; what cannot be so does not.
 * @param earlier all decisions on record about the product, and those of the same batch before this one
 */
export function checkDecision(
  decision: DecisionToCheck,
  earlier: readonly EarlierDecision[],
  today: Day,
): CheckedDecision {
  const dayRefusal = refuseDay(decision.issued_on, today);
  if (dayRefusal) return { ok: false, refusals: [dayRefusal] };
  const twice = refuseTwice(decision, earlier);
  if (twice && !twice.may_be_excepted) return { ok: false, refusals: [twice] };
  const star = decision.star_rating ?? lastStar(earlier, decision.issued_on);
  const refusals = [
    twice,
    refuseBeforeProgramme(decision),
    refuseCase(decision, earlier),
    star === null ? null : refuseLevel(decision, star),
    ...refuseScores(decision),
    refuseExpiry(decision),
    refuseReason(decision),
  ].filter((refusal) => refusal !== null);
  const reason = decision.exception_reason?.trim() ?? "";
  const isExcepted = refusals.every((row) => row.may_be_excepted) && reason.length >= REASON_LENGTH_MIN;
  if (star === null || (refusals.length > 0 && !isExcepted)) {
    return { ok: false, refusals: [...refusals, ...refuseShortReason(reason)] };
  }
  return { ...allowed(decision, star), exception: refusals.length > 0 ? excepted(reason, refusals) : null };
}

function allowed(decision: DecisionToCheck, star: StarRating): AllowedDecision {
  const { issued_on, case_type } = decision;
  const isRevocation = case_type === "revocation";
  return {
    ok: true,
    star_rating: star,
    expires_on: isRevocation ? null : (decision.expires_on ?? lastDayBy(issued_on)),
    criteria_set: isRevocation ? null : ruleOn(criteriaSets, issued_on).id,
    score_total: totalOf(decision),
    exception: null,
  };
}

const excepted = (reason: string, refusals: Refusal[]): RecordedException => ({
  reason,
  rules: refusals.map(({ field, rule, message }) => ({ field, rule, message })),
});

/** A star is not taken away without saying why. */
function refuseReason({ case_type, revocation_reason }: DecisionToCheck): Refusal | null {
  const reason = revocation_reason?.trim() ?? "";
  if (case_type !== "revocation" || reason.length >= REASON_LENGTH_MIN) return null;
  const message = `Thu hồi phải nêu lý do, ít nhất ${REASON_LENGTH_MIN} ký tự.`;
  return impossible("revocation_reason", "Lý do thu hồi", message);
}

function refuseShortReason(reason: string): Refusal[] {
  if (reason === "" || reason.length >= REASON_LENGTH_MIN) return [];
  const message = `Lý do ngoại lệ phải có ít nhất ${REASON_LENGTH_MIN} ký tự.`;
  return [impossible("exception_reason", "Lý do ngoại lệ", message)];
}
