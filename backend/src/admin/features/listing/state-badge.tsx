import { StatusBadge } from "@medusajs/ui";
import type { ListingState } from "../../../contracts/listing";
import { useWords } from "../../lib/use-words";

const colors = {
  draft: "grey",
  submitted: "orange",
  returned: "red",
  approved: "green",
} as const satisfies Record<ListingState, string>;

export function ListingStateBadge({ state }: { state: ListingState }) {
  const words = useWords();
  return <StatusBadge color={colors[state]}>{words(`listing.state_${state}`)}</StatusBadge>;
}
