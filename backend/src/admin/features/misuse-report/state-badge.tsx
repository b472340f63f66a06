import { StatusBadge } from "@medusajs/ui";
import type { ReportState } from "../../../contracts/misuse-report";
import { useWords } from "../../lib/use-words";

const colors = {
  received: "blue",
  checking: "orange",
  answered: "green",
  closed: "grey",
} as const satisfies Record<ReportState, string>;

export function ReportStateBadge({ state }: { state: ReportState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`report.state_${state}`)}</StatusBadge>;
}
