import type { ApplicationState } from "../../contracts/producer-application";
import { addMonths, type Day } from "../../modules/certification";
import terms from "./application-terms.json";

type Decided = { state: ApplicationState; decided_on: Day | null; forgotten_on: Day | null };

/** The last day on which what is personal in an application is kept that was answered on that day. */
export function keptUntil(answeredOn: Day, rules = terms): Day {
  const inForce = rules.filter((rule) => rule.valid_from <= answeredOn);
  const latest = inForce.sort((a, b) => a.valid_from.localeCompare(b.valid_from)).at(-1);
  if (!latest) throw new Error(`No terms for applications are in force on ${answeredOn}.`);
  return addMonths(answeredOn, latest.kept_months);
}

/**
 * Whether an application is emptied on a day: it was refused, or returned and never mended, and its time is
 * over. An approved one is the producer's own record.
 */
export const isToBeForgotten = ({ state, decided_on, forgotten_on }: Decided, day: Day): boolean =>
  (state === "refused" || state === "returned") &&
  forgotten_on === null &&
  decided_on !== null &&
  keptUntil(decided_on) < day;
