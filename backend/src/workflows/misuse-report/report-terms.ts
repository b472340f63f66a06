import type { ReportState } from "../../contracts/misuse-report";
import { addMonths, type Day } from "../../modules/certification";
import terms from "./report-terms.json";
import { addWorkingDays } from "./working-days";

/** The terms in force on a day. @throws Error when there are none */
function termsOn(day: Day, rules = terms) {
  const inForce = rules.filter((rule) => rule.valid_from <= day);
  const latest = inForce.sort((a, b) => a.valid_from.localeCompare(b.valid_from)).at(-1);
  if (!latest) throw new Error(`No terms for reports are in force on ${day}.`);
  return latest;
}

/** The day by which a report of that day is to be answered. */
export const dueOn = (reportedOn: Day): Day =>
  addWorkingDays(reportedOn, termsOn(reportedOn).answer_within_working_days);

/** Whether a report still waits for its answer after the day on which it was due. */
export const isOverdue = (report: { state: ReportState; reported_on: Day }, day: Day): boolean =>
  (report.state === "received" || report.state === "checking") && day > dueOn(report.reported_on);

/** The last day on which the contact of a report closed on that day is kept. */
export const contactUntil = (closedOn: Day): Day =>
  addMonths(closedOn, termsOn(closedOn).contact_kept_months);
