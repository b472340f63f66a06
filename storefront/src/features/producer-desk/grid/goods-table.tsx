import type { GoodsRow } from "@contracts/goods";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Locale } from "@/lib/locale";
import { CellBar } from "./cell-bar";
import { editable, gridColumns, HISTORY_WIDTH, NAME_WIDTH, ROW_HEIGHT, widthOf } from "./grid-column";
import type { GridWords } from "./messages";
import type { PasteReport } from "./paste";
import { cellId, TableRow } from "./table-row";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";
import { useTableKeys } from "./use-table-keys";

export type GoodsTableProps = {
  grid: GoodsGrid;
  rows: readonly GoodsRow[];
  hasWholesale: boolean;
  context: TypeContext;
  words: GridWords;
  locale: Locale;
  onPasted: (report: PasteReport) => void;
  onOpen: (variant_id: string) => void;
};

const OVERSCAN = 10;

/** The wide table: one row a variant, written in place; only the rows in view are drawn. */
export const GoodsTable = (props: GoodsTableProps) => {
  const { grid, rows, hasWholesale, context, words, locale, onPasted, onOpen } = props;
  const columns = gridColumns(hasWholesale);
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useTableKeys({ grid, rows, columns: editable(columns), context, onPasted });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // The heading covers the first rows of the view.
    scrollPaddingStart: ROW_HEIGHT,
  });
  const { cursor } = keys.selection;
  const isEditing = keys.editing !== null;
  useEffect(() => virtual.scrollToIndex(cursor.row), [virtual, cursor.row]);
  // The keys go to the table again once a cell is done.
  useEffect(() => {
    if (!isEditing && scroller.current?.contains(document.activeElement)) scroller.current.focus({ preventScroll: true });
  }, [isEditing]);
  const width = widthOf(columns);
  return (
    <div className="overflow-hidden rounded-card border border-hairline bg-white">
      <CellBar {...{ grid, rows, context, words, keys }} columns={editable(columns)} onFill={keys.fillDown} />
      {/* biome-ignore lint/a11y/useSemanticElements: a virtual table is drawn in parts, which table elements cannot be */}
      <div
        ref={scroller}
        role="grid"
        aria-label={words.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        aria-activedescendant={rows.length > 0 ? cellId(cursor) : undefined}
        tabIndex={0}
        onKeyDown={(event) => event.target === event.currentTarget && keys.onKeyDown(event)}
        onCopy={keys.onCopy}
        onPaste={keys.onPaste}
        className="relative max-h-[calc(100dvh-23rem)] min-h-80 overflow-auto outline-none focus-visible:ring-3 focus-visible:ring-nghe"
      >
        <div role="row" aria-rowindex={1} className="sticky top-0 z-3 flex bg-gao-raised text-sm" style={{ width }}>
          <div
            role="columnheader"
            className="sticky left-0 z-3 flex items-center border-r border-hairline bg-gao-raised px-3 font-semibold"
            style={{ width: NAME_WIDTH }}
          >
            {words.columns.name}
          </div>
          {columns.map(({ id, width: columnWidth }) => (
            <div key={id} role="columnheader" className="grid content-center border-r border-hairline px-2 py-1.5 leading-tight" style={{ width: columnWidth }}>
              <span className="font-semibold">{words.columns[id]}</span>
              {id !== "available" && <span className="truncate text-xs text-muc-muted">{words.hints[id]}</span>}
            </div>
          ))}
          <div role="columnheader" style={{ width: HISTORY_WIDTH }}>
            <span className="sr-only">{words.history}</span>
          </div>
        </div>
        <div className="relative" style={{ width, height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <TableRow
                  key={row.variant_id}
                  {...{ row, columns, grid, keys, context, words, locale, onOpen }}
                  index={item.index}
                  top={item.start}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
};
