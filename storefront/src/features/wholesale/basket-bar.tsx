import { formatCount, formatMoney } from "@/lib/money";
import { Button } from "@/ui/button";
import type { CatalogueWords } from "./catalogue-messages";
import type { BasketSums } from "./line-price";

type BasketBarProps = { sums: BasketSums; words: CatalogueWords; onClear: () => void };

/** The sums of the basket, always in sight, and the way to the review. */
export const BasketBar = ({ sums, words, onClear }: BasketBarProps) => (
  <div className="sticky bottom-0 z-[2] -mx-4 mt-4 border-t-2 border-cham bg-gao px-4 py-2 lg:-mx-6 lg:px-6">
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      {sums.variants === 0 ? (
        <p className="text-muc-muted">{words.emptyBasket}</p>
      ) : (
        <output className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5 text-sm">
          <span>
            <strong>{formatCount(sums.variants)}</strong> {words.variants} ·{" "}
            <strong>{formatCount(sums.pieces)}</strong> {words.pieces}
          </span>
          <span className="max-sm:order-first max-sm:w-full">
            {words.subtotal}{" "}
            <strong className="font-display text-xl whitespace-nowrap">{formatMoney(sums.total)}</strong>
          </span>
          {sums.saved > 0 && (
            <span className="text-che max-sm:hidden">
              {words.saved} <strong className="whitespace-nowrap">{formatMoney(sums.saved)}</strong>
            </span>
          )}
          {sums.problems > 0 && (
            <strong className="text-son">
              {formatCount(sums.problems)} {words.toFix}
            </strong>
          )}
        </output>
      )}
      <div className="flex items-center gap-2 max-sm:w-full max-sm:justify-between">
        {sums.variants > 0 && (
          <Button type="button" look="quiet" size="small" onClick={onClear}>
            {words.clearBasket}
          </Button>
        )}
        <Button size="small">{words.review}</Button>
      </div>
    </div>
  </div>
);
