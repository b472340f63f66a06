import type { ProgrammeTargetInput, TargetView } from "../contracts/programme";
import { type Day, standingOn } from "../modules/certification";
import type { RegistryProduct } from "./registry-row";

type Target = ProgrammeTargetInput & { id: string };

/**
 * How far a target is reached on a day, or on the last day of a period that is over. Counted are
 * products, never decisions:
 * standardised: upgraded, re-evaluated or re-issued within the period, and not first recognised in it;
 * newly_recognised: first recognised within the period;
 * five_star: showing five stars on the day of counting.
 */
export function countTarget(products: readonly RegistryProduct[], target: Target, day: Day): TargetView {
  const counted_on = day < target.period_to ? day : target.period_to;
  const span = { from: target.period_from, to: counted_on };
  const isReached = reachedBy[target.kind];
  const reached = products.filter((product) => isReached(product, span)).length;
  return { ...target, reached, counted_on };
}

type Span = { from: Day; to: Day };
const improving = ["upgrade", "re_evaluation", "re_issue"] as const;

const reachedBy: Record<Target["kind"], (product: RegistryProduct, span: Span) => boolean> = {
  standardised: (product, span) =>
    improving.some((kind) => wasDecided(product, kind, span)) && !wasDecided(product, "first", span),
  newly_recognised: (product, span) => wasDecided(product, "first", span),
  five_star: ({ decisions }, { to }) => standingOn(decisions, to).star.star_rating === 5,
};

/** A decision known by its year alone counts when the whole year up to the day lies in the span. */
const wasDecided = ({ decisions }: RegistryProduct, kind: string, { from, to }: Span): boolean =>
  decisions.some(({ case_type, issued_on, year }) => {
    if (case_type !== kind) return false;
    if (issued_on !== null) return from <= issued_on && issued_on <= to;
    return year !== null && from <= `${year}-01-01` && `${year}-12-31` <= to;
  });
