import { StatusBadge } from "@medusajs/ui";
import type { BuyerState } from "../../../contracts/wholesale";
import { useWords } from "../../lib/use-words";

const colors = { applied: "orange", approved: "green", refused: "grey", suspended: "red" } as const;

export function BuyerStateBadge({ state }: { state: BuyerState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`buyer.state_${state}`)}</StatusBadge>;
}
