import type { WholesaleOrderRow } from "@contracts/wholesale";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { type Column, DataTable } from "@/ui/data-table";
import { Price } from "@/ui/price";
import { Tag } from "@/ui/tag";
import { messages } from "./order-messages";
import { wholesalePaths } from "./paths";
import { paymentTones } from "./payment-tones";

const columnsOf = (locale: Locale): Column<WholesaleOrderRow>[] => {
  const t = messages(locale).list;
  const paths = wholesalePaths(locale);
  return [
    {
      key: "code",
      heading: t.code,
      cell: ({ code }) => (
        <a
          href={paths.order(code)}
          className="-my-2.5 inline-flex min-h-11 items-center font-semibold whitespace-nowrap text-link"
        >
          {code}
        </a>
      ),
    },
    { key: "po", heading: t.po, cell: ({ po_number }) => po_number },
    {
      key: "state",
      heading: t.payment,
      cell: ({ payment_state }) => (
        <span className="whitespace-nowrap">
          <Tag tone={paymentTones[payment_state]}>{t.states[payment_state]}</Tag>
        </span>
      ),
    },
    { key: "total", heading: t.total, numeric: true, cell: ({ total }) => <Price amount={total} /> },
    {
      key: "producers",
      heading: t.producers,
      numeric: true,
      cell: ({ producer_count }) => formatCount(producer_count),
    },
    {
      key: "placed_at",
      heading: t.placedAt,
      cell: ({ placed_at }) => <span className="whitespace-nowrap">{formatInstant(placed_at)}</span>,
    },
    { key: "placed_by", heading: t.placedBy, cell: ({ placed_by }) => placed_by },
  ];
};

/** The buyer's orders on a wide screen. */
export const OrderTable = ({ orders, locale }: { orders: readonly WholesaleOrderRow[]; locale: Locale }) => (
  <DataTable
    caption={messages(locale).list.title}
    rows={orders}
    keyOf={({ code }) => code}
    columns={columnsOf(locale)}
  />
);
