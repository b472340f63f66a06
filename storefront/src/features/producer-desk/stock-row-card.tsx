import type { StockRow } from "@contracts/producer";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { Picture } from "@/ui/picture";
import { StarLine } from "@/ui/star-badge/star-line";
import { Tag } from "@/ui/tag";
import { deskPaths } from "./paths";
import { stockLevel } from "./stock-level";
import type { StockWords } from "./stock-words";

export type Editing = { variant_id: string; field: "price" | "stock"; draft: string };

type StockRowCardProps = {
  row: StockRow;
  words: StockWords;
  locale: Locale;
  isChanged: boolean;
  onEdit: (field: "price" | "stock") => void;
};

/** One variant: what it is, then its price and its stock as two thumb-sized doors to their forms. */
export const StockRowCard = ({ row, words, locale, isChanged, onEdit }: StockRowCardProps) => {
  const level = stockLevel(row);
  const door = (field: "price" | "stock", action: string, label: string, value: ReactNode) => (
    <a
      href={deskPaths(locale).stock({ edit: row.variant_id, field })}
      aria-label={`${action}: ${row.product_title}, ${row.variant_title}`}
      onClick={(event) => {
        event.preventDefault();
        onEdit(field);
      }}
      className={classNames(
        "grid min-h-14 content-center rounded-card border px-3 py-1.5 hover:border-cham",
        field === "stock" && level !== "in"
          ? level === "out"
            ? "border-son bg-son-wash"
            : "border-nghe bg-nghe-wash"
          : "border-hairline bg-gao",
      )}
    >
      <span className="flex justify-between gap-2 text-xs text-muc-muted">
        {label}
        <span aria-hidden className="text-cham">
          ✎
        </span>
      </span>
      {value}
    </a>
  );
  return (
    <li
      className={classNames(
        "grid gap-3 rounded-card border bg-white p-3 md:grid-cols-[1fr_22rem] md:items-center",
        isChanged ? "border-che" : "border-hairline",
      )}
    >
      <div className="grid grid-cols-[3.5rem_1fr] items-start gap-3">
        <div className="overflow-hidden rounded-sm">
          <Picture kind={row.kind} alt="" sizes="56px" />
        </div>
        <div className="min-w-0">
          <p className="font-semibold leading-snug">{row.product_title}</p>
          <p className="text-sm text-muc-muted">
            {row.variant_title} · <span className="inline-block max-w-full break-all">{row.sku}</span>
          </p>
          <StarLine star={row.star} locale={locale} exact />
          {isChanged && <Tag tone="good">{words.justChanged}</Tag>}
        </div>
      </div>
      <div className="grid grid-cols-2 gap-2">
        {door(
          "price",
          words.editPrice,
          words.price,
          <span className="font-display font-semibold whitespace-nowrap">{formatMoney(row.price)}</span>,
        )}
        {door(
          "stock",
          words.editStock,
          words.available,
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-display font-semibold">{formatCount(row.available)}</span>
            {level !== "in" && (
              <span
                className={classNames(
                  "text-sm font-semibold",
                  level === "out" ? "text-son" : "text-nghe-deep",
                )}
              >
                {words[level]}
              </span>
            )}
            {row.reserved > 0 && (
              <span className="text-xs text-muc-muted">
                {words.reserved} {formatCount(row.reserved)}
              </span>
            )}
          </span>,
        )}
      </div>
    </li>
  );
};
