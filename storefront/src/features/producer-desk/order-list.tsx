import type { ProducerOrderStatus } from "@contracts/order";
import type { ProducerOrderRow } from "@contracts/producer";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/locale";
import { ChooseOrders } from "./order-bundle/choose-orders";
import { messages } from "./order-bundle/messages";
import { confirmChosen } from "./order-bundle/move-bundle";
import { OrderRow } from "./order-row";
import { deskPaths } from "./paths";

type OrderListProps = {
  orders: ProducerOrderRow[];
  /** The status they share; undefined when they are of every status. */
  status: ProducerOrderStatus | undefined;
  locale: Locale;
  /** What stands there when there are no orders. */
  children: ReactNode;
};

/** The next step of these statuses can be taken for many orders at once. */
const steps = { placed: "confirm", confirmed: "ship" } as const;

/** Orders as cards; those waiting for the producer can be chosen. */
export const OrderList = ({ orders, status, locale, children }: OrderListProps) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const step = status === "placed" || status === "confirmed" ? steps[status] : null;
  const box = ({ id, code }: ProducerOrderRow) => (
    <label className="relative -m-2 inline-flex size-11 items-center justify-center">
      <span className="sr-only">{t.choose(code)}</span>
      <input type="checkbox" name="ids" value={id} className="size-6 accent-cham" />
    </label>
  );
  const cards =
    orders.length === 0 ? (
      children
    ) : (
      <ul className={step ? "grid gap-3 md:grid-cols-2" : "grid gap-3 pt-4 md:grid-cols-2"}>
        {orders.map((order) => (
          <OrderRow
            key={order.id}
            order={order}
            locale={locale}
            showStatus={status === undefined}
            choice={step && box(order)}
          />
        ))}
      </ul>
    );
  if (!step) return cards;
  const { chooseAll, noneChosen, bar, confirm, picking, slips, labels, ship, pending, next } = t;
  return (
    <ChooseOrders
      step={step}
      isEmpty={orders.length === 0}
      action={confirmChosen.bind(null, locale)}
      hrefs={{
        papers: paths.orderPapers,
        ship: paths.shipMany,
        order: paths.orders(),
        next: paths.orders("confirmed"),
      }}
      words={{ chooseAll, noneChosen, bar, confirm, picking, slips, labels, ship, pending, next }}
      chosenWords={t.chosen("{count}")}
    >
      {cards}
    </ChooseOrders>
  );
};
