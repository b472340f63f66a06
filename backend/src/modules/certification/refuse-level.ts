import type { IssuerLevel, StarRating } from "../../contracts/certification";
import { breaks, type DecisionToCheck, type Refusal } from "./decision";
import { ruleOn } from "./rules/dated-rule";
import { decidingLevels } from "./rules/deciding-levels";

const levelNames: Record<IssuerLevel, string> = {
  district: "cấp huyện",
  province: "cấp tỉnh",
  centre: "trung ương",
};

/** Refuses a decision of a level that did not decide about this star on that day. */
export function refuseLevel(decision: DecisionToCheck, star: StarRating): Refusal | null {
  const { issuer_level, issued_on, case_type } = decision;
  const rule = ruleOn(decidingLevels, issued_on);
  const level = rule.level[star];
  if (level === issuer_level) return null;
  const verb = case_type === "revocation" ? "thu hồi" : "công nhận";
  const message = `Theo ${rule.source}, vào ngày này hạng ${star} sao do ${levelNames[level]} ${verb}, không phải ${levelNames[issuer_level]}.`;
  return breaks("issuer_level", rule.source, message);
}
