import type { CaseType, IssuerLevel, StarRating } from "../../contracts/certification";
import { addMonths, type Day, isDay } from "./day";
import { type CriteriaSet, criteriaSets } from "./rules/criteria-sets";
import { ruleOn } from "./rules/dated-rule";
import { decidingLevels } from "./rules/deciding-levels";
import { validity } from "./rules/validity";
import type { DatedDecision } from "./standing-on";

export type DecisionToCheck = {
  star_rating: StarRating;
  case_type: CaseType;
  issuer_level: IssuerLevel;
  issued_on: Day;
  score_total?: number | null;
};

/** Why a decision cannot be recorded: the field, the rule, and a message that names it in words. */
export type Refusal = { field: keyof DecisionToCheck; rule: string; message: string };

export type CheckedDecision =
  | { ok: true; expires_on: Day; criteria_set: string }
  | { ok: false; refusals: Refusal[] };

const levelNames: Record<IssuerLevel, string> = {
  district: "cấp huyện",
  province: "cấp tỉnh",
  centre: "trung ương",
};

/**
 * Holds a decision to the rules of the day on which it was taken: real day, score band, deciding
 * level, and whether the kind of case fits what the product held before.
 * @param earlier the product's decisions known so far
 */
export function checkDecision(
  decision: DecisionToCheck,
  earlier: readonly DatedDecision[],
  today: Day,
): CheckedDecision {
  const dayRefusal = refuseDay(decision.issued_on, today);
  if (dayRefusal) return { ok: false, refusals: [dayRefusal] };
  const refusals = [refuseScore(decision), refuseLevel(decision), refuseCase(decision, earlier)].filter(
    (refusal) => refusal !== null,
  );
  if (refusals.length > 0) return { ok: false, refusals };
  return {
    ok: true,
    expires_on: addMonths(decision.issued_on, ruleOn(validity, decision.issued_on).months),
    criteria_set: ruleOn(criteriaSets, decision.issued_on).id,
  };
}

function refuseDay(issuedOn: Day, today: Day): Refusal | null {
  if (!isDay(issuedOn))
    return { field: "issued_on", rule: "calendar", message: "Ngày ra quyết định không có trong lịch." };
  if (issuedOn > today)
    return { field: "issued_on", rule: "calendar", message: "Ngày ra quyết định chưa tới." };
  return null;
}

/** The star of a score, or null below the lowest band. */
export const starOfScore = (score: number, set: CriteriaSet): StarRating | null =>
  set.bands.find((band) => score >= band.from_score)?.star_rating ?? null;

function refuseScore({ score_total, star_rating, issued_on }: DecisionToCheck): Refusal | null {
  if (score_total === null || score_total === undefined) return null;
  const set = ruleOn(criteriaSets, issued_on);
  const star = starOfScore(score_total, set);
  if (star === star_rating) return null;
  const meaning = star === null ? "chưa đạt 3 sao" : `ứng với ${star} sao`;
  return {
    field: "score_total",
    rule: set.source,
    message: `Theo ${set.source}, ${score_total} điểm ${meaning}, không phải ${star_rating} sao.`,
  };
}

function refuseLevel({ star_rating, issuer_level, issued_on }: DecisionToCheck): Refusal | null {
  const rule = ruleOn(decidingLevels, issued_on);
  const level = rule.level[star_rating];
  if (level === issuer_level) return null;
  return {
    field: "issuer_level",
    rule: rule.source,
    message: `Theo ${rule.source}, vào ngày này hạng ${star_rating} sao do ${levelNames[level]} công nhận, không phải ${levelNames[issuer_level]}.`,
  };
}

function refuseCase(decision: DecisionToCheck, earlier: readonly DatedDecision[]): Refusal | null {
  const before = earlier.filter((row) => isBefore(row, decision.issued_on));
  const best = Math.max(0, ...before.map((row) => row.star_rating));
  if (decision.case_type === "first" && before.length > 0) {
    return {
      field: "case_type",
      rule: "case_type",
      message: "Sản phẩm đã được công nhận trước đó, không thể là công nhận mới.",
    };
  }
  if (decision.case_type === "upgrade" && !(best > 0 && best < decision.star_rating)) {
    return {
      field: "case_type",
      rule: "case_type",
      message: "Nâng hạng chỉ dành cho sản phẩm đã được công nhận với số sao thấp hơn.",
    };
  }
  if ((decision.case_type === "re_evaluation" || decision.case_type === "re_issue") && before.length === 0) {
    return {
      field: "case_type",
      rule: "case_type",
      message: "Sản phẩm chưa từng được công nhận nên chưa thể đánh giá lại hoặc cấp lại.",
    };
  }
  return null;
}

const isBefore = (row: DatedDecision, day: Day): boolean =>
  row.issued_on === null ? (row.year ?? 0) <= Number(day.slice(0, 4)) : row.issued_on < day;
