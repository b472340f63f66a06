import type { OfficeLot, OfficeLotOrder } from "../../../contracts/lot-office";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine, TwoLines } from "../../ui/cells";
import { ExportMenu } from "../../ui/export-menu";
import { type PlainColumn, PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";

/** One step forward: every order that got pieces of the lot; its buyer too, once the lot was recalled. */
export function LotOrders({ lot }: { lot: OfficeLot }) {
  const words = useWords();
  const columns: PlainColumn<OfficeLotOrder>[] = [
    {
      header: words("lot.order"),
      cell: (row) => (
        <TwoLines
          first={<CellLink to={`/orders/${row.order_id}`}>{row.code}</CellLink>}
          second={words(`producer_order.status_${row.status}`)}
        />
      ),
    },
    { header: words("lot.packed_on"), cell: (row) => formatDay(row.packed_on) },
    { header: words("lot.count"), isNumber: true, cell: (row) => row.quantity.toLocaleString("vi-VN") },
    {
      header: words("lot.buyer"),
      cell: ({ buyer }) =>
        buyer ? (
          <TwoLines first={buyer.name} second={[buyer.phone, buyer.email].filter(Boolean).join(" · ")} />
        ) : (
          <span className="text-ui-fg-muted">{words("lot.buyer_hidden")}</span>
        ),
    },
  ];
  return (
    <Section
      title={words("lot.orders")}
      aside={lot.orders.length > 0 && <ExportMenu href={`/admin/lots/${lot.id}/orders/export`} />}
    >
      {lot.orders.length === 0 ? (
        <EmptyLine>{words("lot.orders_empty")}</EmptyLine>
      ) : (
        <PlainTable columns={columns} rows={lot.orders} keyOf={(row) => row.producer_order_id} />
      )}
    </Section>
  );
}
