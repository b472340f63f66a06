import { StatusBadge } from "@medusajs/ui";
import type { BankNotice } from "../../data/bank-notices";
import { formatInstant } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";

const colors = { received: "blue", matched: "green", unmatched: "orange" } as const;

/** Columns of the list of bank notices. */
export function bankNoticeColumns(words: Words): Column<BankNotice>[] {
  return [
    {
      id: "received_at",
      header: words("bank_notice.received_at"),
      width: 165,
      cell: (row) => <Figures>{formatInstant(row.received_at)}</Figures>,
    },
    {
      id: "amount",
      header: words("bank_notice.amount"),
      width: 130,
      align: "right",
      cell: (row) => <Figures>{formatMoney(row.amount_vnd)}</Figures>,
    },
    {
      id: "memo",
      header: words("bank_notice.memo"),
      width: 240,
      cell: (row) => <TwoLines first={row.memo} second={row.external_id} />,
    },
    {
      id: "status",
      header: words("bank_notice.status"),
      width: 155,
      cell: (row) => (
        <StatusBadge color={colors[row.status]}>{words(`bank_notice.status_${row.status}`)}</StatusBadge>
      ),
    },
    {
      id: "remark",
      header: words("bank_notice.remark"),
      width: 240,
      cell: (row) => <TwoLines first={row.remark ?? "–"} />,
    },
    {
      id: "order",
      header: words("bank_notice.order"),
      width: 105,
      cell: (row) =>
        row.order_id ? (
          <CellLink to={`/orders/${row.order_id}`}>{words("bank_notice.open_order")}</CellLink>
        ) : (
          "–"
        ),
    },
  ];
}
