import type { StarRating } from "../../contracts/certification";
import type { Day } from "./day";
import { breaks, type DecisionToCheck, type EarlierDecision, impossible, type Refusal } from "./decision";
import { type DatedDecision, standingOn } from "./standing-on";

const RULE = "Loại hồ sơ";

/** Refuses a kind of case that does not fit what the product held before. */
export function refuseCase(decision: DecisionToCheck, earlier: readonly EarlierDecision[]): Refusal | null {
  if (decision.case_type === "revocation") return refuseRevocation(decision, earlier);
  if (!decision.star_rating)
    return impossible("star_rating", RULE, "Quyết định công nhận phải nêu hạng sao.");
  const before = earlier.filter((row) => isBefore(row, decision.issued_on));
  const held = lastStar(before, decision.issued_on);
  if (decision.case_type === "first" && held !== null) {
    return breaks("case_type", RULE, "Sản phẩm đã được công nhận trước đó, không thể là công nhận mới.");
  }
  if (decision.case_type === "upgrade" && !(held !== null && held < decision.star_rating)) {
    const message = "Nâng hạng chỉ dành cho sản phẩm đã được công nhận với số sao thấp hơn.";
    return breaks("case_type", RULE, message);
  }
  if ((decision.case_type === "re_evaluation" || decision.case_type === "re_issue") && held === null) {
    const message = "Sản phẩm chưa từng được công nhận nên chưa thể đánh giá lại hoặc cấp lại.";
    return breaks("case_type", RULE, message);
  }
  return null;
}

function refuseRevocation(decision: DecisionToCheck, earlier: readonly EarlierDecision[]): Refusal | null {
  const { star } = standingOn(earlier, decision.issued_on);
  const held = star.star_rating ?? star.former?.star_rating ?? null;
  if (held === null) {
    return impossible("case_type", RULE, "Sản phẩm chưa từng được công nhận nên không có gì để thu hồi.");
  }
  if (decision.star_rating && decision.star_rating !== held) {
    const message = `Hạng sao bị thu hồi phải là hạng đã công nhận: ${held} sao, không phải ${decision.star_rating}.`;
    return impossible("star_rating", RULE, message);
  }
  if (star.star_rating !== null) return null;
  return breaks("case_type", RULE, "Vào ngày này sản phẩm không có hạng sao nào còn hiệu lực để thu hồi.");
}

/** The star held on a day, or the last one held; null for a product never recognised by then. */
export function lastStar(decisions: readonly DatedDecision[], day: Day): StarRating | null {
  const { star } = standingOn(decisions, day);
  return star.star_rating ?? star.former?.star_rating ?? null;
}

const isBefore = (row: DatedDecision, day: Day): boolean =>
  row.issued_on === null ? (row.year ?? 0) <= Number(day.slice(0, 4)) : row.issued_on < day;
