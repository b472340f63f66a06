import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { formatCount } from "@/lib/money";
import { type GoodsShow, goodsShows, type Totals } from "./match-goods";
import type { GridWords } from "./messages";
import type { GoodsGrid } from "./use-goods-grid";

type GridFilterProps = {
  query: string;
  show: GoodsShow;
  counts: Partial<Record<GoodsShow, number>>;
  onQuery: (query: string) => void;
  onShow: (show: GoodsShow) => void;
  words: GridWords;
};

/** Search and the ways to narrow the table; a filter that would show nothing is not offered. */
export const GridFilter = ({ query, show, counts, onQuery, onShow, words }: GridFilterProps) => (
  <div className="grid gap-2">
    <input
      type="search"
      aria-label={words.filter.search}
      placeholder={words.filter.search}
      value={query}
      onChange={(event) => onQuery(event.target.value)}
      className="h-12 w-full min-w-0 rounded-pill border border-control bg-white px-5 placeholder:text-muc-muted"
    />
    <fieldset
      aria-label={words.filter.label}
      className="-mx-4 flex min-w-0 gap-2 overflow-x-auto px-4 pb-1 md:mx-0 md:flex-wrap md:px-0"
    >
      {goodsShows.map((value) => {
        const count = counts[value] ?? 0;
        if (value !== "all" && value !== show && count === 0) return null;
        return (
          <button
            key={value}
            type="button"
            aria-pressed={value === show}
            onClick={() => onShow(value)}
            className={classNames(
              "inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-pill border-2 px-4 text-sm font-semibold whitespace-nowrap",
              value === show
                ? "border-cham bg-cham text-on-cham"
                : "border-hairline bg-white hover:border-cham",
            )}
          >
            {words.filter[value]}
            <span className="font-normal opacity-80">{formatCount(count)}</span>
          </button>
        );
      })}
    </fieldset>
  </div>
);

const Tool = ({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children?: ReactNode;
}) => (
  <button
    type="button"
    disabled={disabled}
    onClick={onClick}
    className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-pill border border-control bg-white px-3 text-sm font-semibold whitespace-nowrap hover:border-cham disabled:opacity-50"
  >
    {children}
    {label}
  </button>
);

type GridToolsProps = {
  grid: GoodsGrid;
  words: GridWords;
  onPaste: () => void;
  onMany: () => void;
  children?: ReactNode;
};

/** What works on many cells at once, and the way back. */
export const GridTools = ({ grid, words, onPaste, onMany, children }: GridToolsProps) => (
  <div className="-mx-4 flex items-center gap-2 overflow-x-auto px-4 py-2 md:mx-0 md:flex-wrap md:px-0">
    <Tool label={words.tools.undo} disabled={!grid.canUndo} onClick={grid.undo}>
      <span aria-hidden>↶</span>
    </Tool>
    <Tool label={words.tools.redo} disabled={!grid.canRedo} onClick={grid.redo}>
      <span aria-hidden>↷</span>
    </Tool>
    <Tool label={words.tools.paste} onClick={onPaste} />
    <Tool label={words.tools.many} onClick={onMany} />
    {children}
  </div>
);

/** What the rows in view come to. */
export const GridTotals = ({
  totals,
  words,
  money,
}: {
  totals: Totals;
  words: GridWords;
  money: (amount: number) => string;
}) => {
  const t = words.totals;
  const facts = [
    [formatCount(totals.rows), t.rows],
    [formatCount(totals.stocked), t.stocked],
    [formatCount(totals.reserved), t.held],
    [formatCount(totals.available), t.available],
    [money(totals.worth), t.worth],
  ] as const;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 py-2 text-sm text-muc-muted">
      {facts.map(([value, label]) => (
        <span key={label} className="whitespace-nowrap">
          <strong className="text-muc tabular-nums">{value}</strong> {label}
        </span>
      ))}
    </p>
  );
};
