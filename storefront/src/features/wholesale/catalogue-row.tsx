import type { WholesaleRow } from "@contracts/wholesale";
import { memo } from "react";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { StarLine } from "@/ui/star-badge/star-line";
import type { CatalogueWords } from "./catalogue-messages";
import { tierFor } from "./line-price";
import { QuantityCell } from "./quantity-cell";
import { QuantityRemark } from "./quantity-remark";
import { TierList } from "./tier-list";

type CatalogueRowProps = {
  row: WholesaleRow;
  quantity: number;
  onSet: (sku: string, quantity: number) => void;
  words: CatalogueWords;
  locale: Locale;
};

const cell = "px-2 py-2 max-lg:block max-lg:px-0 max-lg:py-0.5";
const number = "text-right whitespace-nowrap max-lg:text-left";
const hint = "text-xs text-muc-muted lg:hidden";

/** One variant: what it costs by quantity, what can be had, and how much is wanted. */
export const CatalogueRow = memo(({ row, quantity, onSet, words, locale }: CatalogueRowProps) => {
  const tier = tierFor(row.tiers, quantity);
  return (
    <tr
      className={classNames(
        "border-b border-hairline align-top max-lg:flex max-lg:flex-wrap max-lg:gap-x-3 max-lg:py-3",
        quantity > 0 && "bg-che-wash/40",
      )}
    >
      <th scope="row" className={classNames(cell, "min-w-52 font-normal max-lg:basis-full")}>
        <span className="font-semibold leading-snug">{row.product_title}</span>
        <span className="block text-xs text-muc-muted">
          {row.variant_title} · <span className="inline-block max-w-full break-all">{row.sku}</span>
        </span>
      </th>
      <td className={classNames(cell, "w-28 max-lg:w-full max-lg:empty:hidden")}>
        <StarLine star={row.star} locale={locale} />
      </td>
      <td className={classNames(cell, number)}>
        <span className={hint}>{words.retail} </span>
        {formatMoney(row.retail_price)}
      </td>
      <td className={classNames(cell, "max-lg:order-1 max-lg:basis-full max-lg:overflow-x-auto max-lg:pt-1")}>
        <TierList tiers={row.tiers} active={tier} words={words} />
      </td>
      <td className={classNames(cell, number)}>
        <span className={hint}>{words.minimum} </span>
        {formatCount(row.min_quantity)}
        <span className="text-muc-muted">
          {" "}
          · {words.perCase} {formatCount(row.case_size)}
        </span>
      </td>
      <td className={classNames(cell, number)}>
        {row.available > 0 ? (
          <>
            <span className={hint}>{words.available} </span>
            {formatCount(row.available)}
          </>
        ) : (
          <span className="font-semibold text-son">{words.soldOut}</span>
        )}
      </td>
      <td className={classNames(cell, "max-lg:order-2 max-lg:grow max-lg:pt-2")}>
        <QuantityCell row={row} quantity={quantity} onSet={onSet} words={words} />
        <QuantityRemark row={row} quantity={quantity} onSet={onSet} words={words} />
      </td>
      <td
        className={classNames(
          cell,
          "text-right font-display font-semibold whitespace-nowrap lg:w-32 lg:pt-4",
          "max-lg:order-3 max-lg:pt-4",
        )}
      >
        {quantity > 0 && tier && formatMoney(tier.unit_price * quantity)}
      </td>
    </tr>
  );
});
