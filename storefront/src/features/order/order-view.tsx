import type { OrderView as Order } from "@contracts/order";
import { formatInstant } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { BankTransfer } from "./bank-transfer";
import { KeepFresh } from "./keep-fresh";
import { messages } from "./messages";
import { OrderFacts } from "./order-facts";
import { OrderParcel } from "./order-parcel";

/** The order's page: thanks at first, then where each parcel is; it keeps itself fresh while money is awaited. */
export const OrderView = ({ order, is_new, locale }: { order: Order; is_new: boolean; locale: Locale }) => {
  const t = messages(locale);
  const awaited = order.status !== "canceled" && order.payment.state === "awaiting";
  const here = localePath(locale, `/don-hang/${order.code}`);
  return (
    <>
      {awaited && <KeepFresh />}
      <PageHeader title={t.orderTitle(order.code)} lead={t.placedAt(formatInstant(order.placed_at))} />
      <div className="grid gap-6">
        {is_new && order.status !== "canceled" && (
          <Notice tone="good" title={t.thanks} live>
            {t.thanksText}
          </Notice>
        )}
        {order.status === "canceled" && <Notice tone="error">{t.canceled}</Notice>}
        {awaited && order.payment.transfer && (
          <BankTransfer transfer={order.payment.transfer} locale={locale} />
        )}
        <div className="grid gap-6 lg:grid-cols-[1fr_22rem] lg:gap-10">
          <section className="grid content-start gap-5">
            <h2 className="text-xl text-cham-dark">{t.parcels}</h2>
            {order.parts.map((part) => (
              <OrderParcel key={part.code} part={part} locale={locale} />
            ))}
          </section>
          <OrderFacts order={order} locale={locale} />
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={here} look="secondary">
            {t.reload}
          </LinkButton>
          <LinkButton href={localePath(locale, "/san-pham")} look="quiet">
            {t.keepShopping}
          </LinkButton>
          <LinkButton href={localePath(locale, "/khieu-nai")} look="quiet">
            {t.help}
          </LinkButton>
        </div>
      </div>
    </>
  );
};
