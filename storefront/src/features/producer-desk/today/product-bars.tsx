import type { TodaySales } from "@contracts/today";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { messages } from "./messages";

/** What sold best, each as long as its part of the best. */
export const ProductBars = ({ sales, locale }: { sales: TodaySales; locale: Locale }) => {
  const t = messages(locale);
  const { products, other_vnd } = sales;
  const top = Math.max(1, other_vnd, ...products.map(({ amount_vnd }) => amount_vnd));
  const rows = [
    ...products.map(({ product_id, title, pieces, amount_vnd }) => ({
      ...{ key: product_id, title, amount_vnd, lang: "vi" },
      detail: t.pieces(formatCount(pieces)),
    })),
    ...(other_vnd > 0
      ? [{ key: "others", title: t.others, amount_vnd: other_vnd, lang: undefined, detail: "" }]
      : []),
  ];
  return (
    <div className="min-w-0">
      <h3 className="pb-1 text-base">{t.byProduct}</h3>
      <ul className="grid gap-3">
        {rows.map(({ key, title, amount_vnd, detail, lang }) => (
          <li key={key} className="grid gap-1">
            <span lang={lang} className="leading-snug break-words">
              {title}
            </span>
            <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="h-2 w-full">
              <rect width={Math.max(1, (100 * amount_vnd) / top)} height={4} className="fill-cham" />
            </svg>
            <span className="text-sm text-muc-muted">
              {formatMoney(amount_vnd)}
              {detail && ` · ${detail}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
