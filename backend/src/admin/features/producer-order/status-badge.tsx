import { StatusBadge as Badge } from "@medusajs/ui";
import type { ProducerOrderStatus } from "../../../contracts/order";
import { useWords } from "../../lib/use-words";

const colors = {
  placed: "orange",
  confirmed: "blue",
  shipped: "purple",
  delivered: "green",
  canceled: "grey",
} as const satisfies Record<ProducerOrderStatus, string>;

export function StatusBadge({ status }: { status: ProducerOrderStatus }) {
  const words = useWords();
  return <Badge color={colors[status]}>{words(`producer_order.status_${status}`)}</Badge>;
}
