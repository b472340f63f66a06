import type { StarRating } from "../../contracts/certification";
import { breaks, type DecisionToCheck, impossible, type Refusal } from "./decision";
import { type CriteriaSet, criteriaSets } from "./rules/criteria-sets";
import { type DatedRule, ruleOn } from "./rules/dated-rule";

/** The star of a score, or null below the lowest band. */
export const starOfScore = (score: number, set: CriteriaSet): StarRating | null =>
  set.bands.find((band) => score >= band.from_score)?.star_rating ?? null;

const parts = [
  { field: "score_product", part: "product_and_community", name: "Phần A (sản phẩm và sức mạnh cộng đồng)" },
  { field: "score_marketing", part: "marketing", name: "Phần B (khả năng tiếp thị)" },
  { field: "score_quality", part: "quality", name: "Phần C (chất lượng sản phẩm)" },
] as const;

/** The total of the three parts where all are known; otherwise the total as given. */
export function totalOf(decision: DecisionToCheck): number | null {
  const total = sumOfParts(decision);
  return decision.score_total ?? total;
}

function sumOfParts(decision: DecisionToCheck): number | null {
  let sum = 0;
  for (const { field } of parts) {
    const points = decision[field];
    if (points === null || points === undefined) return null;
    sum += points;
  }
  // Hundredths are added as decimals, not as the binary fractions that stand for them.
  return Math.round(sum * 100) / 100;
}

const shown = (points: number): string => String(points).replace(".", ",");

/** Refuses points that the criteria in force on the day do not give, or that do not make the star. */
export function refuseScores(decision: DecisionToCheck): Refusal[] {
  if (decision.case_type === "revocation") return refuseAnyScore(decision);
  const set = ruleOn(criteriaSets, decision.issued_on);
  return [...refuseParts(decision, set), ...refuseSum(decision, set), ...refuseBand(decision, set)];
}

function refuseAnyScore(decision: DecisionToCheck): Refusal[] {
  const fields = [...parts.map(({ field }) => field), "score_total"] as const;
  return fields
    .filter((field) => typeof decision[field] === "number")
    .map((field) => impossible(field, "Loại hồ sơ", "Quyết định thu hồi không có điểm."));
}

function refuseParts(decision: DecisionToCheck, set: DatedRule<CriteriaSet>): Refusal[] {
  return parts.flatMap(({ field, part, name }) => {
    const points = decision[field] ?? 0;
    const most = set.parts[part];
    if (points <= most) return [];
    return [
      breaks(
        field,
        set.source,
        `Theo ${set.source}, ${name} có nhiều nhất ${most} điểm, không phải ${shown(points)}.`,
      ),
    ];
  });
}

function refuseSum(decision: DecisionToCheck, set: DatedRule<CriteriaSet>): Refusal[] {
  const sum = sumOfParts(decision);
  const total = decision.score_total ?? null;
  if (total === null || sum === null || sum === total) return [];
  const message = `Ba phần cộng lại được ${shown(sum)} điểm, không phải ${shown(total)}; theo ${set.source}, tổng điểm là tổng ba phần.`;
  return [breaks("score_total", set.source, message)];
}

function refuseBand(decision: DecisionToCheck, set: DatedRule<CriteriaSet>): Refusal[] {
  const total = totalOf(decision);
  if (total === null || !decision.star_rating) return [];
  const star = starOfScore(total, set);
  if (star === decision.star_rating) return [];
  const meaning = star === null ? "chưa đạt 3 sao" : `ứng với ${star} sao`;
  const message = `Theo ${set.source}, ${shown(total)} điểm ${meaning}, không phải ${decision.star_rating} sao.`;
  return [breaks("score_total", set.source, message)];
}
