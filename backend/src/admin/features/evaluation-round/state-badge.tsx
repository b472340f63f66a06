import { StatusBadge } from "@medusajs/ui";
import type { RoundState } from "../../../contracts/evaluation-round";
import { useWords } from "../../lib/use-words";

const colors = { open: "orange", decided: "green", closed: "grey" } as const satisfies Record<
  RoundState,
  string
>;

export function RoundStateBadge({ state }: { state: RoundState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`round.state_${state}`)}</StatusBadge>;
}
