import type { ProducerOrder } from "../../data/producer-orders";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine, Figures, TwoLines } from "../../ui/cells";
import { StatusBadge } from "./status-badge";

/** The parts of one order, each with its producer, sum and status. */
export function OrderParts({ parts }: { parts: ProducerOrder[] }) {
  const words = useWords();
  if (parts.length === 0) return <EmptyLine>{words("producer_order.parts_empty")}</EmptyLine>;
  return (
    <>
      {parts.map((part) => (
        <div key={part.id} className="txt-compact-small flex items-center justify-between gap-x-4 px-6 py-2">
          <TwoLines
            first={<CellLink to={`/producer-orders?q=${part.code}`}>{part.code}</CellLink>}
            second={part.producer.name}
          />
          <div className="flex shrink-0 flex-col items-end gap-y-1 py-1">
            <Figures>{formatMoney(part.item_total_vnd + part.shipping_total_vnd)}</Figures>
            <StatusBadge status={part.status} />
          </div>
        </div>
      ))}
    </>
  );
}
