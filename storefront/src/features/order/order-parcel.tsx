import type { OrderPart } from "@contracts/order";
import { formatInstantDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";
import { OrderedStar } from "@/ui/star-badge/ordered-star";
import { LineLots } from "./line-lots";
import { messages } from "./messages";
import { ParcelProgress } from "./parcel-progress";

/** One producer's parcel: how far it is, who carries it, what is in it. */
export const OrderParcel = ({ part, locale }: { part: OrderPart; locale: Locale }) => {
  const t = messages(locale);
  return (
    <Card as="section">
      <div className="grid gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-base">
            <span className="font-sans text-sm font-normal text-muc-muted">{t.from}</span>{" "}
            <a
              href={localePath(locale, `/nha-san-xuat/${part.producer.handle}`)}
              className="hover:underline underline-offset-4"
            >
              {part.producer.name}
            </a>
          </h3>
          <span className="text-sm text-muc-muted">{part.code}</span>
        </div>
        <ParcelProgress part={part} locale={locale} />
        {part.carrier && (
          <p className="text-sm">
            {t.carrier}: <strong>{part.carrier}</strong>
            {part.tracking_code && (
              <>
                {" "}
                · {t.tracking}: <strong>{part.tracking_code}</strong>
              </>
            )}
          </p>
        )}
        <ul className="grid gap-3">
          {part.lines.map((line) => (
            <li key={line.sku} className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-3">
              <span className="overflow-hidden rounded-sm border border-hairline">
                <Picture kind={line.kind} alt="" sizes="56px" />
              </span>
              <div className="min-w-0">
                {line.quantity} × {line.title}{" "}
                <span className="text-sm text-muc-muted">{line.variant_title}</span>
                {line.canceled_quantity > 0 && (
                  <p className="text-sm font-semibold text-son">{t.notSent(line.canceled_quantity)}</p>
                )}
                <OrderedStar star={line.star} locale={locale} />
                <LineLots lots={line.lots} locale={locale} />
              </div>
              <Price amount={line.total} />
            </li>
          ))}
        </ul>
        {part.cancellations.map(({ at, reason, words }) => (
          <p key={at} className="text-sm text-muc-muted">
            {t.notSentWhy(formatInstantDay(at), [t.cancelReasons[reason], words].filter(Boolean).join(": "))}
          </p>
        ))}
        <p className="flex justify-between border-t border-hairline pt-3 text-sm">
          <span>{t.shipping}</span>
          <Price amount={part.shipping_total} />
        </p>
      </div>
    </Card>
  );
};
