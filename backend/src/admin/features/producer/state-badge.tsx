import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";

export function StateBadge({ isSuspended }: { isSuspended: boolean }) {
  const words = useWords();
  return (
    <StatusBadge color={isSuspended ? "red" : "green"}>
      {words(isSuspended ? "producer.suspended" : "producer.active")}
    </StatusBadge>
  );
}
