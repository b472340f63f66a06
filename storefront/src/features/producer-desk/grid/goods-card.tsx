import type { GoodsRow } from "@contracts/goods";
import { classNames } from "@/lib/class-names";
import { formatCount } from "@/lib/money";
import { planText, seasonText } from "./cell-text";
import { keyOf } from "./drafts";
import type { GridWords } from "./messages";
import { QuickCell } from "./quick-cell";
import { RowMarks } from "./row-marks";
import { toldColumns } from "./told";
import { availableAfter, type TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

export type GoodsCardProps = {
  row: GoodsRow;
  grid: GoodsGrid;
  context: TypeContext;
  words: GridWords;
  isPicked: boolean;
  isPicking: boolean;
  onPick: (variant_id: string) => void;
  onOpen: (variant_id: string) => void;
};

/** One variant on a phone: price and stock are typed right here, everything else behind one button. */
export const GoodsCard = ({
  row,
  grid,
  context,
  words,
  isPicked,
  isPicking,
  onPick,
  onOpen,
}: GoodsCardProps) => {
  const { variant_id } = row;
  const draft = (column: "count" | "move") => grid.drafts.get(keyOf(variant_id, column));
  const after = availableAfter(row, { count: draft("count"), move: draft("move") }, context);
  const isUnsaved = [...grid.drafts.keys()].some((key) => key.startsWith(`${variant_id}|`));
  const isTold = toldColumns(grid.told, variant_id).length > 0;
  return (
    <article
      className={classNames(
        "grid gap-3 rounded-card border bg-white p-3",
        isTold ? "border-son" : isUnsaved ? "border-nghe" : isPicked ? "border-cham" : "border-hairline",
      )}
    >
      <div className="flex items-start gap-2">
        {isPicking && (
          <label className="-m-2 flex size-11 shrink-0 items-center justify-center">
            <input
              type="checkbox"
              checked={isPicked}
              onChange={() => onPick(variant_id)}
              className="size-5 accent-cham"
              aria-label={`${words.row.select}: ${row.product_title}, ${row.variant_title}`}
            />
          </label>
        )}
        <div className="min-w-0 grow">
          <p className="font-semibold leading-snug">{row.product_title}</p>
          <p className="text-sm break-words text-muc-muted">
            {row.variant_title} · {row.sku}
          </p>
        </div>
        <RowMarks row={row} words={words} />
      </div>
      <div className="grid grid-cols-3 gap-2">
        {(["price", "count", "move"] as const).map((column) => (
          <QuickCell key={column} {...{ row, column, grid, context, words }} />
        ))}
      </div>
      <div className="flex items-center justify-between gap-3">
        <p className="text-sm text-muc-muted">
          {words.columns.available} <strong className="text-muc">{formatCount(row.available)}</strong>
          {after !== null && <strong className="text-che"> → {formatCount(after)}</strong>}
          {row.reserved > 0 && ` · ${words.row.reserved} ${formatCount(row.reserved)}`}
          {row.planned_price && (
            <span className="block">{`${words.row.planned} ${planText(row.planned_price, context.words)}`}</span>
          )}
          {row.season.is_over && (
            <span className="block">{`${words.columns.season}: ${seasonText(row.season, context.words)}`}</span>
          )}
        </p>
        <button
          type="button"
          onClick={() => onOpen(variant_id)}
          aria-label={`${words.row.editAll}: ${row.product_title}, ${row.variant_title}`}
          className="inline-flex min-h-11 shrink-0 items-center rounded-pill border border-control px-4 text-sm font-semibold text-cham"
        >
          {words.row.editAll}
        </button>
      </div>
    </article>
  );
};
