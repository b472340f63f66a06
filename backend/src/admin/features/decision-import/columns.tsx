import { type DecisionImportView, importRowStates } from "../../../contracts/decision-import";
import { formatInstant } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { ImportStateBadge } from "./state-badge";

/** The last thing that was done to an import. */
function lastDone({ state, committed_at, undone_at }: DecisionImportView, words: Words): string {
  if (state === "undone" && undone_at)
    return words("decision_import.undone_line", { at: formatInstant(undone_at) });
  if (committed_at) return words("decision_import.committed_line", { at: formatInstant(committed_at) });
  return words("decision_import.nothing_recorded");
}

/** Columns of the list of imports. */
export function importColumns(words: Words): Column<DecisionImportView>[] {
  return [
    {
      id: "file",
      header: words("decision_import.file"),
      width: 280,
      cell: (row) => (
        <TwoLines
          first={
            <CellLink to={`/certifications/imports/${row.id}`}>
              <span className="[overflow-wrap:anywhere]">{row.file_name}</span>
            </CellLink>
          }
          second={words("decision_import.checked_line", { at: formatInstant(row.checked_at) })}
        />
      ),
    },
    {
      id: "state",
      header: words("decision_import.state"),
      width: 240,
      cell: (row) => (
        <TwoLines first={<ImportStateBadge state={row.state} />} second={lastDone(row, words)} />
      ),
    },
    ...importRowStates.map(
      (state): Column<DecisionImportView> => ({
        id: state,
        header: words(`decision_import.row_${state}`),
        width: 100,
        align: "right",
        cell: (row) => <Figures>{row.counts[state].toLocaleString("vi-VN")}</Figures>,
      }),
    ),
  ];
}
