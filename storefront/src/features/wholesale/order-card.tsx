import type { WholesaleOrderRow } from "@contracts/wholesale";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Price } from "@/ui/price";
import { Tag } from "@/ui/tag";
import { messages } from "./order-messages";
import { wholesalePaths } from "./paths";
import { paymentTones } from "./payment-tones";

/** One wholesale order on a narrow screen, as one link. */
export const OrderCard = ({ order, locale }: { order: WholesaleOrderRow; locale: Locale }) => {
  const t = messages(locale).list;
  return (
    <li className="relative grid gap-1.5 rounded-card border border-hairline bg-white p-4 focus-within:border-cham">
      <div className="flex items-baseline justify-between gap-3">
        <a
          href={wholesalePaths(locale).order(order.code)}
          className="font-display font-semibold text-cham after:absolute after:inset-0 after:rounded-card"
        >
          {order.code}
        </a>
        <Price amount={order.total} />
      </div>
      <p className="font-semibold break-all">{order.po_number}</p>
      <p className="text-sm text-muc-muted">
        {formatInstant(order.placed_at)} · {order.placed_by}
      </p>
      <p>
        <Tag tone={paymentTones[order.payment_state]}>{t.states[order.payment_state]}</Tag>
      </p>
    </li>
  );
};
