import { Drawer } from "@medusajs/ui";
import type { ProducerOrder } from "../../data/producer-orders";
import { formatInstant } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { CellLink, Figures } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { PartLines } from "./part-lines";
import { StatusBadge } from "./status-badge";

/** One producer order in full: where it stands, what is in it, what it comes to. */
export function PartDrawer({ part, onClose }: { part: ProducerOrder | null; onClose: () => void }) {
  return (
    <Drawer open={part !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>{part && <PartBody part={part} />}</Drawer.Content>
    </Drawer>
  );
}

function PartBody({ part }: { part: ProducerOrder }) {
  const words = useWords();
  const instants = (["confirmed_at", "shipped_at", "delivered_at"] as const).map((name) => ({
    label: words(`producer_order.${name}`),
    value: part[name] && formatInstant(part[name]),
  }));
  const total = part.item_total_vnd + part.shipping_total_vnd;
  const facts = [
    { label: words("producer_order.producer"), value: part.producer.name },
    { label: words("producer_order.status"), value: <StatusBadge status={part.status} /> },
    { label: words("producer_order.placed_at"), value: formatInstant(part.created_at) },
    ...instants,
    { label: words("producer_order.carrier"), value: part.carrier },
    { label: words("producer_order.tracking_code"), value: part.tracking_code },
    {
      label: words("producer_order.item_total"),
      value: <Figures>{formatMoney(part.item_total_vnd)}</Figures>,
    },
    {
      label: words("producer_order.shipping_total"),
      value: <Figures>{formatMoney(part.shipping_total_vnd)}</Figures>,
    },
    { label: words("producer_order.total"), value: <Figures>{formatMoney(total)}</Figures> },
    {
      label: words("producer_order.order"),
      value: <CellLink to={`/orders/${part.order_id}`}>{words("producer_order.open_order")}</CellLink>,
    },
  ];
  return (
    <>
      <Drawer.Header>
        <Drawer.Title>{part.code}</Drawer.Title>
      </Drawer.Header>
      <Drawer.Body className="divide-y overflow-y-auto p-0">
        <Facts facts={facts.filter((fact) => fact.value)} />
        <PartLines lines={part.lines} />
      </Drawer.Body>
    </>
  );
}
