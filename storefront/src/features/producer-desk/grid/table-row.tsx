import type { GoodsRow } from "@contracts/goods";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { deskPaths } from "../paths";
import { CellEditor } from "./cell-editor";
import type { EditColumn } from "./columns";
import { keyOf } from "./drafts";
import { type GridColumn, HISTORY_WIDTH, NAME_WIDTH, ROW_HEIGHT } from "./grid-column";
import type { GridWords } from "./messages";
import { RowMarks } from "./row-marks";
import { isInside, type Spot } from "./selection";
import { availableAfter, cellFace, type TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";
import type { TableKeys } from "./use-table-keys";

export const cellId = ({ row, column }: Spot): string => `o-${row}-${column}`;

type TableRowProps = {
  row: GoodsRow;
  index: number;
  top: number;
  columns: readonly GridColumn[];
  grid: GoodsGrid;
  keys: TableKeys;
  context: TypeContext;
  words: GridWords;
  locale: Locale;
  onOpen: (variant_id: string) => void;
};

/** One variant in the wide table. */
export const TableRow = (props: TableRowProps) => {
  const { row, index, top, columns, words, locale, grid, context, onOpen } = props;
  const name = `${row.product_title}, ${row.variant_title}`;
  const draftOf = (column: EditColumn) => grid.drafts.get(keyOf(row.variant_id, column));
  const after = availableAfter(row, { count: draftOf("count"), move: draftOf("move") }, context);
  let writable = -1;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus and names its active cell
    <div
      role="row"
      aria-rowindex={index + 2}
      className="absolute left-0 flex border-b border-hairline"
      style={{ top, height: ROW_HEIGHT }}
    >
      <div
        role="rowheader"
        className="sticky left-0 z-1 grid content-center border-r border-hairline bg-white px-3 leading-tight"
        style={{ width: NAME_WIDTH }}
        title={`${name} · ${row.sku}`}
      >
        <span className="truncate font-semibold">{row.product_title}</span>
        <span className="flex items-center gap-1.5 truncate text-sm text-muc-muted">
          <span className="truncate">
            {row.variant_title} · {row.sku}
          </span>
          <RowMarks row={row} words={words} />
        </span>
      </div>
      {columns.map(({ id, width, isNumber }) => {
        if (id === "available")
          return (
            <div key={id} role="gridcell" className="grid content-center border-r border-hairline bg-gao px-2 text-right leading-tight tabular-nums" style={{ width }}>
              <span>
                {formatCount(row.available)}
                {after !== null && <span className="font-semibold text-che"> → {formatCount(after)}</span>}
              </span>
              {row.reserved > 0 && (
                <span className="text-xs text-muc-muted">
                  {words.row.reserved} {formatCount(row.reserved)}
                </span>
              )}
            </div>
          );
        writable += 1;
        return <TableCell key={id} {...props} name={name} column={id} at={{ row: index, column: writable }} width={width} isNumber={isNumber} />;
      })}
      <div role="gridcell" className="flex items-center" style={{ width: HISTORY_WIDTH }}>
        <button type="button" tabIndex={-1} className="flex size-11 items-center justify-center text-cham hover:underline" aria-label={`${words.row.editAll}: ${name}`} title={words.row.editAll} onClick={() => onOpen(row.variant_id)}>
          ✎
        </button>
        <a href={deskPaths(locale).goodsHistory(row.variant_id)} tabIndex={-1} className="flex size-11 items-center justify-center text-cham" aria-label={`${words.history}: ${name}`} title={words.history}>
          <svg aria-hidden viewBox="0 0 24 24" className="size-5 fill-none stroke-current stroke-2">
            <path d="M4 12a8 8 0 1 0 3-6.200M4 4v4h4M12 8v5l3 2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </a>
      </div>
    </div>
  );
};

type TableCellProps = TableRowProps & { name: string; column: EditColumn; at: Spot; width: number; isNumber: boolean };

const TableCell = ({ row, column, at, width, isNumber, name, grid, keys, context, words }: TableCellProps) => {
  const key = keyOf(row.variant_id, column);
  const face = cellFace(row, column, grid.drafts.get(key), context);
  const told = grid.told.get(key);
  const { cursor } = keys.selection;
  const isCursor = cursor.row === at.row && cursor.column === at.column;
  const isChosen = isInside(keys.range, at);
  const isEditing = keys.editing?.spot.row === at.row && keys.editing.spot.column === at.column;
  const isWrong = face.fault !== null || told !== undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the grid holds the focus and takes the keys
    <div
      id={cellId(at)}
      role="gridcell"
      aria-selected={isChosen}
      aria-invalid={isWrong || undefined}
      style={{ width }}
      onMouseDown={(event) => {
        if (isEditing) return;
        keys.setChosen(event.shiftKey ? { anchor: keys.selection.anchor, cursor: at } : { anchor: at, cursor: at });
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1 && !keys.editing) keys.setChosen({ anchor: keys.selection.anchor, cursor: at });
      }}
      onDoubleClick={() => keys.startEditing(at)}
      className={classNames(
        "relative flex cursor-cell items-center border-r border-hairline px-2 leading-tight select-none",
        isNumber && "justify-end text-right tabular-nums",
        isWrong ? "bg-son-wash text-son" : face.isDraft ? "bg-nghe-wash font-semibold" : isChosen && "bg-gao-raised",
        isChosen && !isCursor && "inset-ring-1 inset-ring-cham",
        isCursor && "inset-ring-2 inset-ring-cham",
      )}
    >
      {isEditing && keys.editing ? (
        <CellEditor column={column} text={keys.editing.text} label={`${words.columns[column]}: ${name}`} isNumber={isNumber} words={words} onDone={keys.finishEditing} />
      ) : (
        <span className="line-clamp-2 break-words">{face.text || <span className="text-muc-muted">–</span>}</span>
      )}
    </div>
  );
};
