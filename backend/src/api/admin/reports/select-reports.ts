import { z } from "zod";
import { fold, foldedWords } from "../../../catalogue/fold";
import { reportKinds, reportStates } from "../../../contracts/misuse-report";
import { isOverdue } from "../../../workflows/misuse-report/report-terms";
import type { StoredReport } from "./report-row";

export const reportQuerySchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum(reportStates).optional(),
  kind: z.enum(reportKinds).optional(),
  commune_code: z.string().max(10).optional(),
  product_id: z.string().max(80).optional(),
  overdue: z.enum(["true"]).optional(),
});
type ReportQuery = z.infer<typeof reportQuerySchema>;

/** The reports a clerk asks for, those that wait longest first, the answered ones after them, newest first. */
export function selectReports<Row extends StoredReport>(
  rows: readonly Row[],
  query: ReportQuery,
  day: string,
): Row[] {
  const words = foldedWords(query.q ?? "");
  return rows
    .filter((row) => query.state === undefined || row.state === query.state)
    .filter((row) => query.kind === undefined || row.kind === query.kind)
    .filter((row) => query.commune_code === undefined || row.commune_code === query.commune_code)
    .filter((row) => query.product_id === undefined || row.product_id === query.product_id)
    .filter((row) => query.overdue === undefined || isOverdue(row, day))
    .filter((row) => words.every((word) => textOf(row).includes(` ${word}`)))
    .sort(byUrgency);
}

const textOf = (row: StoredReport): string =>
  ` ${fold([row.code, row.product?.title ?? "", row.product_name ?? "", row.place, row.text].join(" "))}`;

const isWaiting = (row: StoredReport): boolean => row.state === "received" || row.state === "checking";

function byUrgency(a: StoredReport, b: StoredReport): number {
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) ? -1 : 1;
  const byDay = a.reported_on.localeCompare(b.reported_on) || a.id.localeCompare(b.id);
  return isWaiting(a) ? byDay : -byDay;
}
