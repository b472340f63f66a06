import type { ProducerOrderRow } from "@contracts/producer";
import type { ReactNode } from "react";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Price } from "@/ui/price";
import { messages } from "./order-messages";
import { deskPaths } from "./paths";
import { PaymentTag } from "./payment-tag";
import { StatusTag } from "./status-tag";

type OrderRowProps = {
  order: ProducerOrderRow;
  locale: Locale;
  showStatus?: boolean;
  /** Stands at the head of the card: a box to choose it by. */
  choice?: ReactNode;
};

/** One order as a card that is one link: who, where, how much, and what to collect. */
export const OrderRow = ({ order, locale, showStatus = false, choice }: OrderRowProps) => {
  const t = messages(locale);
  return (
    <li className="relative grid gap-2 rounded-card border border-hairline bg-white p-4 hover:border-cham focus-within:border-cham">
      <div className="flex items-center gap-3">
        {choice}
        <a
          href={deskPaths(locale).order(order.id)}
          className="font-display font-semibold text-cham after:absolute after:inset-0 after:rounded-card"
        >
          {order.code}
        </a>
        <span className="ml-auto">
          <Price amount={order.item_total} size="regular" />
        </span>
      </div>
      <p className="font-semibold leading-snug">{order.customer_name}</p>
      <p className="text-sm text-muc-muted">
        {order.commune}, {order.province}
        <br />
        {formatInstant(order.placed_at)} · {t.pieces(formatCount(order.item_count))}
      </p>
      <div className="flex flex-wrap gap-2">
        {showStatus && <StatusTag status={order.status} locale={locale} />}
        <PaymentTag order={order} locale={locale} />
        {order.wholesale && (
          <span className="inline-flex items-center rounded-pill border border-cham px-3 py-1 text-sm font-semibold text-cham">
            {t.wholesale(order.wholesale.po_number)}
          </span>
        )}
      </div>
    </li>
  );
};
