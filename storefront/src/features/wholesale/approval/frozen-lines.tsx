import type { ApprovalView, FrozenLine } from "@contracts/approval";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { type Column, DataTable } from "@/ui/data-table";
import { messages } from "./messages";

/** The lines as they were asked for, with the prices of that moment. */
export const FrozenLines = ({ approval, locale }: { approval: ApprovalView; locale: Locale }) => {
  const t = messages(locale);
  const { lines, item_total, shipping_total } = approval.basket;
  const columns: Column<FrozenLine>[] = [
    {
      key: "goods",
      heading: t.goods,
      cell: (line) => (
        <span className="grid">
          <span>
            {line.title}, {line.variant_title}
          </span>
          <span className="text-sm text-muc-muted">
            {line.sku} · {line.producer_name}
          </span>
        </span>
      ),
    },
    { key: "quantity", heading: t.quantity, numeric: true, cell: (line) => formatCount(line.quantity) },
    { key: "price", heading: t.price, numeric: true, cell: (line) => formatMoney(line.unit_price) },
    { key: "sum", heading: t.sum, numeric: true, cell: (line) => formatMoney(line.total) },
  ];
  return (
    <div className="grid min-w-0 gap-3">
      <DataTable caption={t.table} columns={columns} rows={lines} keyOf={(line) => line.sku} />
      <dl className="grid justify-end gap-1 text-right">
        {[
          [t.goodsTotal, item_total],
          [t.shipping, shipping_total],
          [t.total, approval.total_vnd],
        ].map(([label, amount]) => (
          <div key={label} className="flex justify-end gap-4">
            <dt className="text-muc-muted">{label}</dt>
            <dd className="font-semibold">{formatMoney(Number(amount))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
