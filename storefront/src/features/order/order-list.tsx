import type { OrderView } from "@contracts/order";
import { formatInstantDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Price } from "@/ui/price";
import { Tag } from "@/ui/tag";
import { messages } from "./messages";

/** A shopper's orders, newest first, each leading to its page. */
export const OrderList = ({ orders, locale }: { orders: readonly OrderView[]; locale: Locale }) => {
  const t = messages(locale);
  return (
    <ul className="border-t border-hairline">
      {orders.map((order) => (
        <li
          key={order.code}
          className="grid gap-2 border-b border-hairline py-4 sm:grid-cols-[10rem_1fr_auto] sm:items-center sm:gap-6"
        >
          <div>
            <a
              href={localePath(locale, `/don-hang/${order.code}`)}
              className="inline-flex min-h-11 items-center font-display font-semibold text-link"
            >
              {order.code}
            </a>
            <p className="text-sm text-muc-muted">{formatInstantDay(order.placed_at)}</p>
          </div>
          <p className="min-w-0">
            {order.parts.flatMap(({ lines }) => lines.map(({ title }) => title)).join(", ")}
          </p>
          <div className="flex items-center gap-3 sm:justify-end">
            <Tag tone={order.payment.state === "paid" ? "good" : "plain"}>
              {t.states[order.payment.state]}
            </Tag>
            <Price amount={order.total} />
          </div>
        </li>
      ))}
    </ul>
  );
};
