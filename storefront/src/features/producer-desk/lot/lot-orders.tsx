import type { LotDetail } from "@contracts/lot";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { deskPaths } from "../paths";
import { StatusTag } from "../status-tag";
import { LotSection } from "./lot-section";
import { messages } from "./messages";

/** Who got pieces of the lot: what a recall would reach. */
export const LotOrders = ({ lot, locale }: { lot: LotDetail; locale: Locale }) => {
  const t = messages(locale);
  return (
    <LotSection title={t.orders}>
      {lot.orders.length === 0 && <p className="text-muc-muted">{t.noOrders}</p>}
      <ul className="grid gap-1 empty:hidden">
        {lot.orders.map((order) => (
          <li
            key={order.producer_order_id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hairline pb-1 last:border-0"
          >
            <a
              href={deskPaths(locale).order(order.producer_order_id)}
              className="inline-flex min-h-11 items-center font-semibold text-link"
            >
              {order.code}
            </a>
            <span className="text-sm text-muc-muted">
              {t.pieces(formatCount(order.quantity))} · {t.packed(formatDay(order.packed_on))}
            </span>
            <StatusTag status={order.status} locale={locale} />
          </li>
        ))}
      </ul>
    </LotSection>
  );
};
