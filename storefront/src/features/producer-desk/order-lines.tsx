import type { ProducerOrderDetail } from "@contracts/producer";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";
import { OrderedStar } from "@/ui/star-badge/ordered-star";
import { messages } from "./order-messages";

/** What to pack: the picture and the count first, then the money. */
export const OrderLines = ({ detail, locale }: { detail: ProducerOrderDetail; locale: Locale }) => {
  const t = messages(locale).detail;
  const sums = [
    { label: t.goods, amount: detail.item_total },
    { label: t.shipping, amount: detail.shipping_total },
    ...(detail.canceled_total > 0 ? [{ label: t.canceled, amount: -detail.canceled_total }] : []),
  ];
  return (
    <section className="rounded-card border border-hairline bg-white">
      <h2 className="px-4 pt-4 text-lg">{t.lines}</h2>
      <ul className="px-4">
        {detail.lines.map((line) => (
          <li
            key={line.sku}
            className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-3 border-b border-hairline py-3"
          >
            <div className="overflow-hidden rounded-sm">
              <Picture kind={line.kind} alt="" sizes="56px" />
            </div>
            <div className="min-w-0">
              <p className="font-semibold leading-snug">{line.title}</p>
              <p className="text-sm text-muc-muted">
                {line.variant_title} · {formatMoney(line.unit_price)}
                <br />
                <span className="inline-block max-w-full break-all">{line.sku}</span>
              </p>
              {line.canceled_quantity > 0 && (
                <p className="text-sm font-semibold text-son">
                  {t.notSent(formatCount(line.canceled_quantity))}
                </p>
              )}
              <OrderedStar star={line.star} locale={locale} />
            </div>
            <div className="grid justify-items-end gap-1">
              <span className="font-display text-xl font-semibold">
                {line.canceled_quantity > 0 && (
                  <>
                    <s className="text-base font-normal text-muc-muted">×{formatCount(line.quantity)}</s>{" "}
                  </>
                )}
                ×{formatCount(line.quantity - line.canceled_quantity)}
              </span>
              <span className="text-sm text-muc-muted">{formatMoney(line.total)}</span>
            </div>
          </li>
        ))}
      </ul>
      <dl className="grid gap-1 px-4 py-3">
        {sums.map(({ label, amount }) => (
          <div key={label} className="flex justify-between gap-4">
            <dt className="text-muc-muted">{label}</dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4 pt-1">
          <dt className="font-semibold">{t.total}</dt>
          <dd>
            <Price amount={detail.item_total + detail.shipping_total - detail.canceled_total} size="total" />
          </dd>
        </div>
      </dl>
    </section>
  );
};
