import type { PriceTier } from "@contracts/wholesale";
import { formatCount, formatMoney } from "@/lib/money";
import type { CatalogueWords } from "./catalogue-messages";
import { judgeQuantity, type PackRule, suggestQuantity } from "./judge-quantity";
import { nextTier } from "./line-price";

type QuantityRemarkProps = {
  row: PackRule & { sku: string; tiers: readonly PriceTier[] };
  quantity: number;
  onSet: (sku: string, quantity: number) => void;
  words: CatalogueWords;
};

/** What is wrong with a quantity and the one tap that corrects it; else how near the next tier is. */
export const QuantityRemark = ({ row, quantity, onSet, words }: QuantityRemarkProps) => {
  if (quantity === 0) return null;
  const problem = judgeQuantity(row, quantity);
  if (problem) {
    const better = suggestQuantity(row, quantity);
    return (
      <p id={`remark-${row.sku}`} className="clear-both pt-1 text-xs lg:text-right">
        <span className="font-semibold text-son">{words.problem[problem]}</span>{" "}
        <button
          type="button"
          onClick={() => onSet(row.sku, better)}
          className="min-h-11 font-semibold text-link whitespace-nowrap lg:min-h-6"
        >
          {better === 0 ? words.drop : `${words.take} ${formatCount(better)}`}
        </button>
      </p>
    );
  }
  const next = nextTier(row.tiers, quantity);
  if (!next || next.min_quantity > row.available) return null;
  return (
    <p className="clear-both pt-1 text-xs text-muc-muted lg:text-right">
      {words.more_for} {formatCount(next.min_quantity - quantity)} {words.to_pay}{" "}
      <span className="whitespace-nowrap">{formatMoney(next.unit_price)}</span>
    </p>
  );
};
