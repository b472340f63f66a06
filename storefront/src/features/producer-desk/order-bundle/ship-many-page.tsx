import { listOrders } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import type { QueryRecord } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { messages as orderMessages } from "../order-messages";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages } from "./messages";
import { shipChosen } from "./move-bundle";
import { ShipManyForm } from "./ship-many-form";

const chosenIds = ({ ids }: QueryRecord): string[] => [ids ?? []].flat().filter(Boolean).slice(0, 100);

/** The chosen orders with one carrier and a tracking code each. */
export const ShipManyPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const ids = chosenIds(query);
  const list =
    ids.length === 0
      ? { orders: [] }
      : ((await listOrders({ ids, status: "confirmed" })) ?? toSignIn(locale, paths.orders("confirmed")));
  const act = orderMessages(locale).act;
  return (
    <>
      <a href={paths.orders("confirmed")} className="inline-flex min-h-11 items-center pt-2 text-link">
        ← {t.back}
      </a>
      <h1 className="pt-1 pb-3 text-2xl text-cham-dark">{t.shipTitle}</h1>
      <ShipManyForm
        action={shipChosen.bind(null, locale)}
        orderHref={paths.orders()}
        next={{ href: paths.orders("shipped"), words: t.nextShipped }}
        empty={
          <EmptyState scene="producer" title={t.nothing}>
            <p>{t.nothingText}</p>
          </EmptyState>
        }
        parcels={list.orders.map((order) => ({
          id: order.id,
          code: order.code,
          customer: order.customer_name,
          place: `${order.commune}, ${order.province}`,
          trackingLabel: t.trackingOf(order.code),
        }))}
        words={{
          lead: t.shipLead(String(list.orders.length)),
          lots: t.lots,
          submit: t.submit(String(list.orders.length)),
          pending: t.pending,
          ship: {
            carrier: act.carrier,
            carriers: act.carriers,
            otherCarrier: act.otherCarrier,
            otherCarrierName: act.otherCarrierName,
          },
        }}
      />
    </>
  );
};
