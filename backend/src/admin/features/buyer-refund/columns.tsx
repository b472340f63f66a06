import { Button, StatusBadge } from "@medusajs/ui";
import type { OfficeRefund } from "../../../contracts/cancellation";
import { formatDay, formatInstant } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";

/** Columns of the list of money that goes back to buyers; what is owed has its button. */
export function refundColumns(words: Words, onPay: (refund: OfficeRefund) => void): Column<OfficeRefund>[] {
  return [
    {
      id: "order_code",
      header: words("buyer_refund.order"),
      width: 190,
      cell: ({ order_id, order_code, at }) => (
        <TwoLines
          first={<CellLink to={`/orders/${order_id}`}>{order_code}</CellLink>}
          second={formatInstant(at)}
        />
      ),
    },
    {
      id: "buyer",
      header: words("buyer_refund.buyer"),
      width: 240,
      cell: ({ buyer_name, phone }) => <TwoLines first={buyer_name} second={phone} />,
    },
    {
      id: "amount",
      header: words("buyer_refund.amount"),
      width: 150,
      cell: ({ amount_vnd, method }) => (
        <TwoLines
          first={<Figures>{formatMoney(amount_vnd)}</Figures>}
          second={words(`buyer_refund.method_${method}`)}
        />
      ),
    },
    { id: "words", header: words("buyer_refund.words"), width: 170, cell: ({ words }) => words },
    {
      id: "state",
      header: words("buyer_refund.state"),
      width: 200,
      cell: (refund) =>
        refund.state === "paid" && refund.paid_on ? (
          <TwoLines
            first={<StatusBadge color="green">{words("buyer_refund.state_paid")}</StatusBadge>}
            second={[formatDay(refund.paid_on), refund.reference].filter(Boolean).join(" · ")}
          />
        ) : refund.method === "card" ? (
          <StatusBadge color="orange">{words("buyer_refund.state_owed")}</StatusBadge>
        ) : (
          <Button size="small" variant="secondary" onClick={() => onPay(refund)}>
            {words("buyer_refund.pay")}
          </Button>
        ),
    },
  ];
}
