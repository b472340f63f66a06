import type { OrderView } from "@contracts/order";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Tag, type Tone } from "@/ui/tag";
import { Totals } from "@/ui/totals";
import { messages } from "./messages";
import { RefundList } from "./refund-list";

const tones: Record<OrderView["payment"]["state"], Tone> = {
  awaiting: "notice",
  on_delivery: "plain",
  paid: "good",
  canceled: "bad",
};

/** Sums, payment and receiver. */
export const OrderFacts = ({ order, locale }: { order: OrderView; locale: Locale }) => {
  const t = messages(locale);
  const { contact, address, payment } = order;
  const isLess = order.canceled_total > 0;
  return (
    <aside className="grid content-start gap-5">
      <Card>
        <div className="grid gap-4">
          <Totals
            rows={[
              { label: t.itemTotal, amount: order.item_total },
              { label: t.shipping, amount: order.shipping_total },
              ...(isLess ? [{ label: t.notSentTotal, amount: -order.canceled_total }] : []),
            ]}
            total={{ label: isLess ? t.stillDue : t.total, amount: order.total - order.canceled_total }}
          />
          <p className="flex flex-wrap items-center gap-2">
            <span className="text-muc-muted">{t.methods[payment.method]}</span>
            <Tag tone={tones[payment.state]}>{t.states[payment.state]}</Tag>
          </p>
        </div>
      </Card>
      <RefundList refunds={order.refunds} locale={locale} />
      <Card>
        <h2 className="pb-2 text-base">{t.receiver}</h2>
        <p>{contact.name}</p>
        <p>{contact.phone}</p>
        <p>{[address.street, address.commune, address.province].filter(Boolean).join(", ")}</p>
        {order.note && (
          <p className="pt-2 text-muc-muted">
            {t.note}: {order.note}
          </p>
        )}
      </Card>
    </aside>
  );
};
