import type { CaseType } from "../contracts/certification";
import type { YearCount } from "../contracts/programme";
import { type Day, standingOn } from "../modules/certification";
import type { RegistryProduct } from "./registry-row";

/** The programme began in this year (QĐ 490/QĐ-TTg of 2018). */
export const FIRST_YEAR = 2018;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * For each year up to that of `day`: the products in force at its end (of the running year: on `day`),
 * and the decisions taken in it. A decision known by its year alone counts among the decisions of that
 * year when the source says it was taken then, and never as in force.
 */
export function countYears(products: readonly RegistryProduct[], day: Day): YearCount[] {
  const years = new Map<number, YearCount>();
  for (let year = FIRST_YEAR; year <= yearOf(day); year += 1) {
    const end = `${year}-12-31`;
    const none = { first: 0, upgrade: 0, re_evaluation: 0, re_issue: 0, revocation: 0 };
    years.set(year, { year, in_force: 0, counted_on: end < day ? end : day, ...none });
  }
  for (const { decisions } of products) {
    for (const decision of decisions) {
      if (decision.issued_on !== null && decision.issued_on > day) continue;
      const count = years.get(yearOfDecision(decision));
      if (count) count[decision.case_type satisfies CaseType] += 1;
    }
    for (const count of years.values()) {
      if (mayHold(decisions, count.counted_on) && holds(decisions, count.counted_on)) count.in_force += 1;
    }
  }
  return [...years.values()];
}

type Decisions = RegistryProduct["decisions"];

const yearOfDecision = ({ issued_on, year }: Decisions[number]): number =>
  issued_on === null ? (year ?? 0) : yearOf(issued_on);

/** A cheap look that spares the judge most years of most products. */
const mayHold = (decisions: Decisions, day: Day): boolean =>
  decisions.some(
    ({ issued_on, expires_on }) =>
      issued_on !== null && issued_on <= day && expires_on !== null && day <= expires_on,
  );

const holds = (decisions: Decisions, day: Day): boolean =>
  standingOn(decisions, day).star.star_rating !== null;
