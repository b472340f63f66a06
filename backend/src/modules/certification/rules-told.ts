import type { CriteriaSetView } from "../../contracts/certification";
import type { CertificationRules } from "../../contracts/certification-rules";
import { type CriteriaSet, criteriaSets } from "./rules/criteria-sets";
import type { DatedRule } from "./rules/dated-rule";
import { decidingLevels } from "./rules/deciding-levels";
import { productGroups } from "./rules/product-groups";
import { programmes } from "./rules/programmes";
import { validity } from "./rules/validity";

/** A criteria set as it is told: the parts by the names of the columns that hold their points. */
function toView({ id, source, valid_from, parts }: DatedRule<CriteriaSet>): CriteriaSetView {
  const { product_and_community, marketing, quality } = parts;
  return { id, source, valid_from, parts: { product: product_and_community, marketing, quality } };
}

/** The criteria set of this id, or null. */
export function criteriaSetOf(id: string | null): CriteriaSetView | null {
  const set = criteriaSets.find((row) => row.id === id);
  return set ? toView(set) : null;
}

/** All dated rules, for everybody to read. */
export const tellRules = (): CertificationRules => ({
  programmes: [...programmes],
  criteria_sets: criteriaSets.map((set) => ({ ...toView(set), bands: [...set.bands] })),
  deciding_levels: [...decidingLevels],
  validity: [...validity],
  product_groups: productGroups.map((rule) => ({ ...rule, groups: [...rule.groups] })),
});
