import type { ProducerOrder } from "../../data/producer-orders";
import { formatInstant } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Words } from "../../lib/use-words";
import { CellButton, CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { StatusBadge } from "./status-badge";

/** Columns of the list of producer orders. */
export function producerOrderColumns(
  words: Words,
  open: (row: ProducerOrder) => void,
): Column<ProducerOrder>[] {
  return [
    {
      id: "code",
      header: words("producer_order.code"),
      width: 140,
      cell: (row) => <CellButton onClick={() => open(row)}>{row.code}</CellButton>,
    },
    {
      id: "producer",
      header: words("producer_order.producer"),
      width: 260,
      cell: (row) => <TwoLines first={row.producer.name} />,
    },
    {
      id: "status",
      header: words("producer_order.status"),
      width: 120,
      cell: (row) => <StatusBadge status={row.status} />,
    },
    {
      id: "item_total",
      header: words("producer_order.item_total"),
      width: 130,
      align: "right",
      cell: (row) => <Figures>{formatMoney(row.item_total_vnd)}</Figures>,
    },
    {
      id: "shipping_total",
      header: words("producer_order.shipping_total"),
      width: 115,
      align: "right",
      cell: (row) => <Figures>{formatMoney(row.shipping_total_vnd)}</Figures>,
    },
    {
      id: "placed_at",
      header: words("producer_order.placed_at"),
      width: 160,
      cell: (row) => <Figures>{formatInstant(row.created_at)}</Figures>,
    },
    {
      id: "order",
      header: words("producer_order.order"),
      width: 105,
      cell: (row) => <CellLink to={`/orders/${row.order_id}`}>{words("producer_order.open_order")}</CellLink>,
    },
  ];
}
