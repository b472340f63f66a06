import type { ReportState } from "../../contracts/misuse-report";

/** One further message is taken from the reporter while the report is open. */
export const takesMessage = (report: { state: ReportState; further_text: string | null }): boolean =>
  report.state !== "closed" && report.further_text === null;
