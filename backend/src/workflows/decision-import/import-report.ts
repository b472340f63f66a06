import { fold } from "../../catalogue/fold";
import type { DecisionImportRowView, ImportRowState } from "../../contracts/decision-import";
import type { AssessedRow } from "./assess-rows";
import { caseWords } from "./compare-facts";
import type { GivenRow } from "./given-row";

/** What a report says of a row, as it is kept with the import. */
export type RowReport = Omit<DecisionImportRowView, "id" | "row_number" | "state">;

export type CheckedRow = {
  row_number: number;
  state: ImportRowState;
  given: GivenRow;
  report: RowReport;
  words: string;
  certification_id: string | null;
};

export function toCheckedRow(row: AssessedRow): CheckedRow {
  const report = reportOf(row);
  return {
    row_number: row.given.row_number,
    state: row.state,
    given: row.given,
    report,
    words: ` ${fold(`${report.product_title} ${report.holder_name} ${report.decision_number}`)} `,
    certification_id: row.onRecord?.id ?? null,
  };
}

function reportOf({ given, product, holder, onRecord, changes, reasons, allowed }: AssessedRow): RowReport {
  const { facts, unread } = given;
  return {
    product_title: product?.name ?? given.product ?? given.product_code ?? "",
    product_id: product?.id ?? null,
    holder_name: holder?.name ?? given.holder ?? "",
    case_type: facts.case_type ? caseWords[facts.case_type] : (unread.case_type ?? ""),
    star_rating: facts.star_rating ?? allowed?.star_rating ?? null,
    decision_number: facts.decision_number ?? onRecord?.decision_number ?? "",
    issued_on: facts.issued_on ?? onRecord?.issued_on ?? null,
    expires_on: allowed?.expires_on ?? facts.expires_on ?? onRecord?.expires_on ?? null,
    changes,
    reasons,
    exceptions: allowed?.exception?.rules.map(({ message }) => message) ?? [],
  };
}

/** How many rows there are of each state. */
export function countStates(rows: readonly { state: ImportRowState }[]): Record<ImportRowState, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** Whether two reports would have a clerk decide alike: names of things may change, verdicts may not. */
export function isSameReport(before: readonly CheckedRow[], after: readonly CheckedRow[]): boolean {
  const verdict = ({ row_number, state, certification_id, report }: CheckedRow) => {
    const { changes, reasons, exceptions, expires_on, product_id } = report;
    return JSON.stringify([
      row_number,
      state,
      certification_id,
      product_id,
      expires_on,
      changes.map(({ column, before: from, after: to }) => [column, from, to]),
      reasons.map(({ column, message }) => [column, message]),
      exceptions,
    ]);
  };
  return (
    before.length === after.length &&
    before.every((row, at) => verdict(row) === (after[at] && verdict(after[at])))
  );
}
