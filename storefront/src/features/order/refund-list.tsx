import type { RefundView } from "@contracts/cancellation";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Price } from "@/ui/price";
import { messages } from "./messages";

/** What goes back to the buyer and how far it is; nothing where nothing does. */
export const RefundList = ({ refunds, locale }: { refunds: readonly RefundView[]; locale: Locale }) => {
  const t = messages(locale);
  if (refunds.length === 0) return null;
  return (
    <Card>
      <h2 className="pb-2 text-base">{t.refundTitle}</h2>
      <ul className="grid gap-2">
        {refunds.map(({ amount, method, state, at, paid_on }) => (
          <li key={at} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 text-sm">
              {state === "paid" && paid_on ? t.refundPaid(formatDay(paid_on)) : t.refundOwed[method]}
            </span>
            <Price amount={amount} />
          </li>
        ))}
      </ul>
    </Card>
  );
};
