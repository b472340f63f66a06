import type { DecisionImportRowView, ImportChange, ImportReason } from "../../../contracts/decision-import";
import { useWords } from "../../lib/use-words";

/** Why a row is refused, what it changes, and which rules its stated reason overcomes. */
export function RowVerdict({ row }: { row: DecisionImportRowView }) {
  const words = useWords();
  if (row.reasons.length + row.changes.length + row.exceptions.length === 0)
    return <span className="text-ui-fg-muted">{words(`decision_import.plain_${row.state}`)}</span>;
  return (
    <ul className="flex flex-col gap-y-1.5 whitespace-normal py-1.5">
      {row.reasons.map((reason) => (
        <Reason key={`${reason.column}${reason.message}`} reason={reason} rowNumber={row.row_number} />
      ))}
      {row.changes.map((change) => (
        <Change key={change.column} change={change} />
      ))}
      {row.exceptions.map((rule) => (
        <li key={rule} className="break-words">
          <span className="text-ui-fg-muted">{`${words("decision_import.exception")}: `}</span>
          {rule}
        </li>
      ))}
    </ul>
  );
}

function Reason({ reason, rowNumber }: { reason: ImportReason; rowNumber: number }) {
  const words = useWords();
  const where = reason.column
    ? words("decision_import.cell", { column: reason.column, row: rowNumber })
    : words("decision_import.whole_row", { row: rowNumber });
  return (
    <li className="break-words">
      <span className="txt-compact-small-plus">{`${where}: `}</span>
      {reason.message}
      {reason.may_be_excepted && (
        <span className="text-ui-fg-muted">{` ${words("decision_import.may_be_excepted")}`}</span>
      )}
    </li>
  );
}

function Change({ change }: { change: ImportChange }) {
  const words = useWords();
  return (
    <li className="break-words">
      <span className="text-ui-fg-muted">{`${change.column}: `}</span>
      <del className="text-ui-fg-muted">{change.before || words("decision_import.blank")}</del>
      {" → "}
      <ins className="txt-compact-small-plus no-underline">{change.after}</ins>
    </li>
  );
}
