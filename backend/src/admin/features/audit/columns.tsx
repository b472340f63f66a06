import type { AuditEntryView } from "../../../contracts/audit";
import { formatInstant } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { Changes } from "./changes";
import { Writer } from "./writer";
import { type Names, tableWord } from "./written-words";

/** The record by its name, or by that of the product or producer it belongs to. */
const nameOf = ({ row_id, subject_id }: AuditEntryView, names: Names): string =>
  names[row_id] ?? names[subject_id ?? ""] ?? row_id;

/** Columns of the trail. */
export function auditColumns(words: Words, names: Names): Column<AuditEntryView>[] {
  return [
    {
      id: "at",
      header: words("audit.at"),
      width: 150,
      cell: (row) => <Figures>{formatInstant(row.at)}</Figures>,
    },
    { id: "who", header: words("audit.who"), width: 260, cell: (row) => <Writer entry={row} /> },
    {
      id: "where",
      header: words("audit.where"),
      width: 220,
      cell: (row) => (
        <TwoLines
          first={`${words(`audit.op_${row.operation}`)} · ${tableWord(row.table_name, words)}`}
          second={<span className="break-words">{nameOf(row, names)}</span>}
        />
      ),
    },
    {
      id: "what",
      header: words("audit.what"),
      width: 460,
      cell: (row) => (
        <div className="whitespace-normal py-1.5">
          <Changes entry={row} names={names} />
        </div>
      ),
    },
  ];
}
