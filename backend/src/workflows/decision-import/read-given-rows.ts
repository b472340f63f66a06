import type { CellRead } from "../../spreadsheet/cells/read-cell";
import { readDay } from "../../spreadsheet/cells/read-day";
import { readDecimal } from "../../spreadsheet/cells/read-number";
import { readText } from "../../spreadsheet/cells/read-text";
import { matchColumns, type NamedRow } from "../../spreadsheet/match-columns";
import type { SheetCell, SheetTable } from "../../spreadsheet/sheet-table";
import { tableRefusal } from "../../spreadsheet/table-refusal";
import { type DecisionColumn, decisionColumns } from "./columns";
import type { GivenRow } from "./given-row";
import { readCaseType, readLevel, readStars } from "./read-words";

const points = (cell: SheetCell | undefined) => readDecimal(cell, 0, 100);

/** The rows of a sheet of decisions. @throws MedusaError `table_refused` for missing columns or no rows */
export function readGivenRows(table: SheetTable): GivenRow[] {
  const rows = matchColumns<DecisionColumn>(table.rows, decisionColumns);
  if (rows.length === 0)
    throw tableRefusal("Dưới dòng tiêu đề không có dòng nào. Hãy điền ít nhất một quyết định.");
  return rows.map(readRow);
}

function readRow(row: NamedRow<DecisionColumn>): GivenRow {
  const faults: GivenRow["faults"] = { ...row.faults };
  const unread: GivenRow["unread"] = {};
  function take<Value>(
    column: DecisionColumn,
    read: (cell: SheetCell | undefined) => CellRead<Value>,
  ): Value | null {
    if (faults[column]) return null;
    const cell = row.cells[column];
    const result = read(cell);
    if (result.fault === undefined) return result.value;
    faults[column] = result.fault;
    unread[column] = String(cell).slice(0, 80);
    return null;
  }
  const line = (column: DecisionColumn, max: number) => take(column, (cell) => readText(cell, max));
  return {
    row_number: row.row_number,
    record_code: line("record_code", 80),
    product_code: line("product_code", 200),
    product: line("product", 200),
    holder: line("holder", 200),
    facts: {
      case_type: take("case_type", readCaseType),
      star_rating: take("star_rating", readStars),
      score_product: take("score_product", points),
      score_marketing: take("score_marketing", points),
      score_quality: take("score_quality", points),
      score_total: take("score_total", points),
      decision_number: line("decision_number", 80),
      issued_on: take("issued_on", readDay),
      expires_on: take("expires_on", readDay),
      issuer_level: take("issuer_level", readLevel),
      round: line("round", 80),
      place: line("place", 120),
      revocation_reason: line("revocation_reason", 1000),
      exception_reason: line("exception_reason", 1000),
    },
    faults,
    unread,
  };
}
