import { StatusBadge } from "@medusajs/ui";
import type { ApplicationState } from "../../../contracts/producer-application";
import { useWords } from "../../lib/use-words";

const colors = {
  submitted: "orange",
  returned: "blue",
  approved: "green",
  refused: "grey",
} as const satisfies Record<ApplicationState, string>;

export function ApplicationStateBadge({ state }: { state: ApplicationState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`application.state_${state}`)}</StatusBadge>;
}
