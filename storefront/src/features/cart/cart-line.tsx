import type { CartLine as Line } from "@contracts/cart";
import { inLocale, type Locale, localePath } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";
import { StarBadge } from "@/ui/star-badge/star-badge";
import { removeLine } from "./actions";
import { LineQuantity } from "./line-quantity";
import { messages } from "./messages";

const problemText = (line: Line, locale: Locale): string | null => {
  const { problems } = messages(locale);
  if (line.problem === null) return null;
  return line.problem === "out_of_stock" ? problems.out_of_stock : problems.not_enough_stock(line.available);
};

const RemoveForm = ({ line, title, locale }: { line: Line; title: string; locale: Locale }) => {
  const t = messages(locale);
  const fields = {
    line_id: line.id,
    variant_id: line.variant_id,
    product_handle: line.product_handle,
    quantity: line.quantity,
    locale,
  };
  return (
    <form action={removeLine}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-label={t.removeOf(title)} className="min-h-11 text-sm text-link">
        {t.remove}
      </button>
    </form>
  );
};

/** One pack in the cart, with what stands in the way of ordering it. */
export const CartLine = ({ line, locale }: { line: Line; locale: Locale }) => {
  const t = messages(locale);
  const title = inLocale(locale, line.title, line.title_en);
  const problem = problemText(line, locale);
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-2 border-t border-hairline py-4 sm:grid-cols-[7rem_1fr]">
      <div className="self-start overflow-hidden rounded-card border border-hairline">
        <Picture kind={line.kind} photo={line.thumbnail} alt="" sizes="(min-width: 40rem) 112px, 80px" />
      </div>
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap justify-between gap-x-4">
          <a
            href={localePath(locale, `/san-pham/${line.product_handle}`)}
            className="font-display font-semibold hover:text-cham hover:underline underline-offset-4"
          >
            {title}
          </a>
          <Price amount={line.total} />
        </div>
        <p className="text-sm text-muc-muted">
          {inLocale(locale, line.variant_title, line.variant_title_en)} · {formatMoney(line.unit_price)}{" "}
          {t.each}
          {line.is_alcohol && <span className="font-semibold text-son"> · 18+</span>}
        </p>
        <div>
          <StarBadge star={line.star} locale={locale} />
        </div>
        {problem && (
          <p role="alert" className="font-semibold text-son">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 pt-1">
          <LineQuantity
            line_id={line.id}
            quantity={line.quantity}
            max={line.available}
            locale={locale}
            words={{ label: t.quantityOf(title), less: t.less, more: t.more, update: t.update }}
          />
          <RemoveForm line={line} title={title} locale={locale} />
        </div>
      </div>
    </li>
  );
};
