import type { GoodsRow } from "@contracts/goods";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Locale } from "@/lib/locale";
import { CellBar } from "./cell-bar";
import { editable, gridColumns, ROW_HEIGHT, widthOf } from "./grid-column";
import type { GridWords } from "./messages";
import type { PasteReport } from "./paste";
import { cellId } from "./table-cell";
import { TableHead } from "./table-head";
import { TableRow } from "./table-row";
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
  const table = useRef<HTMLTableElement>(null);
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
    if (!isEditing && table.current?.contains(document.activeElement))
      table.current.focus({ preventScroll: true });
  }, [isEditing]);
  const width = widthOf(columns);
  return (
    <div className="overflow-hidden rounded-card border border-hairline bg-white">
      <CellBar {...{ grid, rows, context, words, keys }} columns={editable(columns)} onFill={keys.fillDown} />
      <div ref={scroller} className="max-h-[calc(100dvh-23rem)] min-h-80 overflow-auto">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is written in, by keyboard
          role="grid"
          aria-label={words.title}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 2}
          aria-multiselectable
          aria-activedescendant={cellId(cursor)}
          tabIndex={0}
          onKeyDown={(event) => event.target === event.currentTarget && keys.onKeyDown(event)}
          onCopy={keys.onCopy}
          onPaste={keys.onPaste}
          className="relative block outline-none"
          style={{ width }}
        >
          <TableHead columns={columns} words={words} />
          <tbody className="relative block" style={{ height: virtual.getTotalSize() }}>
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
          </tbody>
        </table>
      </div>
    </div>
  );
};
