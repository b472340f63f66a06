import type { ProducerOrderRow } from "@contracts/producer";
import type { Locale } from "@/lib/locale";
import { OrderRow } from "../order-row";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { TodaySection } from "./today-section";

/** The newest orders to confirm; a quiet word when there are none. */
export const WaitingOrders = ({ orders, locale }: { orders: ProducerOrderRow[]; locale: Locale }) => {
  const t = messages(locale);
  if (orders.length === 0) return <p className="pt-5 text-muc-muted">{t.quiet}</p>;
  const more = { href: deskPaths(locale).orders("placed"), label: t.seeAll };
  return (
    <TodaySection id="don-moi" title={t.newest} more={more}>
      <ul className="grid gap-3 md:grid-cols-2">
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} locale={locale} />
        ))}
      </ul>
    </TodaySection>
  );
};
