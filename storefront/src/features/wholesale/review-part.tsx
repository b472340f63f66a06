import type { WholesalePart } from "@contracts/wholesale";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { CatalogueWords } from "./catalogue-messages";
import type { PartWords } from "./part-words";
import { ReviewLine } from "./review-line";

type ReviewPartProps = {
  part: WholesalePart;
  onSet: (sku: string, quantity: number) => void;
  words: PartWords;
  quantityWords: CatalogueWords;
  locale: Locale;
};

/** What one producer sends, with its own goods and shipping sums. */
export const ReviewPart = ({ part, onSet, words, quantityWords, locale }: ReviewPartProps) => (
  <section className="rounded-card border border-hairline bg-white">
    <h2 className="rounded-t-card bg-gao-raised px-4 py-2 text-base text-cham-dark">{part.producer.name}</h2>
    <ul className="px-4">
      {part.lines.map((line) => (
        <ReviewLine
          key={line.sku}
          line={line}
          onSet={onSet}
          words={words}
          quantityWords={quantityWords}
          locale={locale}
        />
      ))}
    </ul>
    {part.item_total > 0 && (
      <dl className="flex flex-wrap justify-end gap-x-8 gap-y-1 px-4 py-3 text-sm">
        <div className="flex gap-2">
          <dt className="text-muc-muted">{words.shipping}</dt>
          <dd>
            {part.shipping_total === null ? (
              <span className="text-muc-muted">{words.shippingLater}</span>
            ) : (
              formatMoney(part.shipping_total)
            )}
          </dd>
        </div>
        <div className="flex gap-2">
          <dt className="text-muc-muted">{words.goods}</dt>
          <dd className="font-semibold">{formatMoney(part.item_total)}</dd>
        </div>
      </dl>
    )}
  </section>
);
