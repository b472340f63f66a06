import { Heading } from "@medusajs/ui";
import type { ProducerOrderLine } from "../../data/producer-orders";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { Figures, TwoLines } from "../../ui/cells";

/** The lines of a producer order, in the words and prices of the day of purchase. */
export function PartLines({ lines }: { lines: ProducerOrderLine[] }) {
  const words = useWords();
  return (
    <section className="divide-y">
      <Heading level="h3" className="px-6 py-3">
        {words("producer_order.lines")}
      </Heading>
      {lines.map((line) => (
        <div
          key={line.id}
          className="txt-compact-small text-ui-fg-subtle grid grid-cols-[1fr_auto] items-center gap-x-4 px-6 py-2"
        >
          <TwoLines first={line.title} second={`${line.variant_title} · ${line.sku}`} />
          <div className="flex flex-col items-end">
            <Figures>{formatMoney(line.quantity * line.unit_price_vnd)}</Figures>
            <span className="text-ui-fg-muted text-xs">
              <Figures>{`${line.quantity} × ${formatMoney(line.unit_price_vnd)}`}</Figures>
            </span>
          </div>
        </div>
      ))}
    </section>
  );
}
