import { StatusBadge } from "@medusajs/ui";
import type { SellingView } from "../../../contracts/producer-paper";
import { useWords } from "../../lib/use-words";

/** Whether a producer sells today, or what stands in its way. */
export function StateBadge({ selling: { obstacle } }: { selling: SellingView }) {
  const words = useWords();
  if (obstacle === null) return <StatusBadge color="green">{words("producer.active")}</StatusBadge>;
  return (
    <StatusBadge color={obstacle === "suspended" ? "red" : "orange"}>
      {words(`paper.obstacle_${obstacle}`)}
    </StatusBadge>
  );
}
