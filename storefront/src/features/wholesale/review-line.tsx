import type { WholesaleLine } from "@contracts/wholesale";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { StarLine } from "@/ui/star-badge/star-line";
import type { CatalogueWords } from "./catalogue-messages";
import { suggestQuantity } from "./judge-quantity";
import type { PartWords } from "./part-words";
import { ReviewQuantity } from "./review-quantity";

type ReviewLineProps = {
  line: WholesaleLine;
  onSet: (sku: string, quantity: number) => void;
  words: PartWords;
  quantityWords: CatalogueWords;
  locale: Locale;
};

/** One line as the server prices it, with the one tap that corrects what is wrong with it. */
export const ReviewLine = ({ line, onSet, words, quantityWords, locale }: ReviewLineProps) => {
  const { sku, quantity, problem, unit_price, retail_price } = line;
  const rule = {
    min_quantity: line.min_quantity ?? 1,
    case_size: line.case_size ?? 1,
    available: line.available ?? 0,
  };
  const hopeless = problem === "unknown_sku" || problem === "no_wholesale_price";
  const better = hopeless ? 0 : suggestQuantity(rule, quantity);
  return (
    <li
      className={classNames(
        "grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-2 border-b border-hairline py-3 last:border-b-0 md:grid-cols-[1fr_9rem_8rem_9rem]",
        problem && "-mx-4 border-l-4 border-l-son pr-4 pl-3",
      )}
    >
      <div className="min-w-0 max-md:col-span-2">
        <p className="font-semibold leading-snug">{line.title ?? sku}</p>
        <p className="text-xs text-muc-muted">
          {line.variant_title && `${line.variant_title} · `}
          <span className="inline-block max-w-full break-all">{sku}</span>
        </p>
        {line.star && <StarLine star={line.star} locale={locale} />}
        {problem && (
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <strong className="text-son">
              {quantityWords.problem[problem]}
              {problem === "not_enough_stock" && ` (${formatCount(rule.available)})`}
            </strong>
            {better > 0 && (
              <button
                type="button"
                className="min-h-11 font-semibold text-link"
                onClick={() => onSet(sku, better)}
              >
                {quantityWords.take} {formatCount(better)}
              </button>
            )}
            <button type="button" className="min-h-11 text-link" onClick={() => onSet(sku, 0)}>
              {quantityWords.drop}
            </button>
          </p>
        )}
      </div>
      <div>
        <ReviewQuantity
          row={{ ...rule, sku, product_title: line.title ?? sku, variant_title: line.variant_title ?? "" }}
          quantity={quantity}
          onSet={onSet}
          words={quantityWords}
        />
      </div>
      <p className="text-right text-sm max-md:hidden">
        <span className="sr-only">{words.unit}: </span>
        {unit_price === null ? "–" : formatMoney(unit_price)}
        {retail_price !== null && (
          <span className="block text-xs text-muc-muted">
            {words.retail} <s>{formatMoney(retail_price)}</s>
          </span>
        )}
      </p>
      <p className="text-right font-display font-semibold whitespace-nowrap max-md:self-center">
        {line.total === null ? "–" : formatMoney(line.total)}
      </p>
    </li>
  );
};
