import { StatusBadge } from "@medusajs/ui";
import type { ImportRowState, ImportState } from "../../../contracts/decision-import";
import { useWords } from "../../lib/use-words";

const colors = { checked: "orange", committed: "green", undone: "grey" } as const satisfies Record<
  ImportState,
  string
>;
const rowColors = {
  new: "green",
  changed: "orange",
  unchanged: "grey",
  refused: "red",
} as const satisfies Record<ImportRowState, string>;

export function ImportStateBadge({ state }: { state: ImportState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`decision_import.state_${state}`)}</StatusBadge>;
}

export function RowStateBadge({ state }: { state: ImportRowState }) {
  const words = useWords();
  return <StatusBadge color={rowColors[state]}>{words(`decision_import.row_${state}`)}</StatusBadge>;
}
