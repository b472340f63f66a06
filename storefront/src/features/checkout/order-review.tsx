import type { CartSummary } from "@contracts/cart";
import { inLocale, type Locale } from "@/lib/locale";
import { Price } from "@/ui/price";
import { StarLine } from "@/ui/star-badge/star-line";

/** What is being bought, parcel by parcel, in few words. */
export const OrderReview = ({ cart, locale }: { cart: CartSummary; locale: Locale }) => (
  <ul className="grid gap-4">
    {cart.parts.map((part) => (
      <li key={part.producer.id} className="grid gap-2 border-b border-hairline pb-4">
        <p className="text-sm font-semibold text-muc-muted">{part.producer.name}</p>
        <ul className="grid gap-2">
          {part.lines.map((line) => (
            <li key={line.id} className="flex items-baseline justify-between gap-4">
              <div className="min-w-0">
                {line.quantity} × {inLocale(locale, line.title, line.title_en)}{" "}
                <span className="text-sm text-muc-muted">
                  {inLocale(locale, line.variant_title, line.variant_title_en)}
                </span>
                <StarLine star={line.star} locale={locale} />
              </div>
              <Price amount={line.total} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
