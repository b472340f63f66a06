import type { WholesaleOrderRow } from "@contracts/wholesale";
import { listWholesaleOrders } from "@/data/wholesale";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Price } from "@/ui/price";
import { Tag, type Tone } from "@/ui/tag";
import { messages } from "./order-messages";
import { wholesalePaths } from "./paths";
import { requireBuyer, toSignIn } from "./require-buyer";

const tones: Record<WholesaleOrderRow["payment_state"], Tone> = {
  awaiting: "notice",
  paid: "good",
  canceled: "bad",
};

/** Every order of the buyer, whoever of its members placed it; newest first. */
export const WholesaleOrderListPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const paths = wholesalePaths(locale);
  if (!(await requireBuyer(locale, paths.orders))) return null;
  const orders = (await listWholesaleOrders()) ?? toSignIn(locale, paths.orders);
  return (
    <>
      <h1 className="pt-4 pb-3 text-2xl text-cham-dark">{t.list.title}</h1>
      {orders.length === 0 ? (
        <EmptyState scene="empty-cart" title={t.list.empty}>
          <LinkButton href={paths.catalogue}>{t.toCatalogue}</LinkButton>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.list.title}
          rows={orders}
          keyOf={({ code }) => code}
          columns={[
            {
              key: "code",
              heading: t.list.code,
              cell: ({ code }) => (
                <a
                  href={paths.order(code)}
                  className="inline-flex min-h-11 items-center font-semibold whitespace-nowrap text-link"
                >
                  {code}
                </a>
              ),
            },
            { key: "po", heading: t.list.po, cell: ({ po_number }) => po_number },
            {
              key: "state",
              heading: t.list.payment,
              cell: ({ payment_state }) => (
                <span className="whitespace-nowrap">
                  <Tag tone={tones[payment_state]}>{t.list.states[payment_state]}</Tag>
                </span>
              ),
            },
            {
              key: "total",
              heading: t.list.total,
              numeric: true,
              cell: ({ total }) => <Price amount={total} />,
            },
            {
              key: "producers",
              heading: t.list.producers,
              numeric: true,
              cell: ({ producer_count }) => formatCount(producer_count),
            },
            {
              key: "placed_at",
              heading: t.list.placedAt,
              cell: ({ placed_at }) => <span className="whitespace-nowrap">{formatInstant(placed_at)}</span>,
            },
            { key: "placed_by", heading: t.list.placedBy, cell: ({ placed_by }) => placed_by },
          ]}
        />
      )}
    </>
  );
};
