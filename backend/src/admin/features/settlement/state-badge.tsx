import { StatusBadge } from "@medusajs/ui";
import type { SettlementState } from "../../../contracts/ledger";
import { useWords } from "../../lib/use-words";

const colors = { open: "orange", approved: "blue", paid: "green", returned: "red", void: "grey" } as const;

export function SettlementBadge({ state }: { state: SettlementState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`settlement.state_${state}`)}</StatusBadge>;
}
