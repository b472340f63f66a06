import { StatusBadge } from "@medusajs/ui";
import type { LotState } from "../../../contracts/lot";
import { useWords } from "../../lib/use-words";

const colors = { open: "green", recalled: "red", closed: "grey" } as const satisfies Record<LotState, string>;

export function LotStateBadge({ state }: { state: LotState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`lot.state_${state}`)}</StatusBadge>;
}
