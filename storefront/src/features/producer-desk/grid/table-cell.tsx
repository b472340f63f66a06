import { classNames } from "@/lib/class-names";
import { CellEditor } from "./cell-editor";
import type { EditColumn } from "./columns";
import { keyOf } from "./drafts";
import { isInside, type Spot } from "./selection";
import type { TableRowProps } from "./table-row-props";
import { cellFace } from "./typed";

export const cellId = ({ row, column }: Spot): string => `o-${row}-${column}`;

type TableCellProps = TableRowProps & {
  name: string;
  column: EditColumn;
  at: Spot;
  width: number;
  isNumber: boolean;
};

/** One cell that can be written; the table holds the focus and takes the keys. */
export const TableCell = ({
  row,
  column,
  at,
  width,
  isNumber,
  name,
  grid,
  keys,
  context,
  words,
}: TableCellProps) => {
  const key = keyOf(row.variant_id, column);
  const face = cellFace(row, column, grid.drafts.get(key), context);
  const told = grid.told.get(key);
  const { cursor } = keys.selection;
  const isCursor = cursor.row === at.row && cursor.column === at.column;
  const isChosen = isInside(keys.range, at);
  const isEditing = keys.editing?.spot.row === at.row && keys.editing.spot.column === at.column;
  const isWrong = face.fault !== null || told !== undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside a grid this is a gridcell, which may be selected
    <td
      id={cellId(at)}
      aria-selected={isChosen}
      aria-invalid={isWrong || undefined}
      style={{ width }}
      onMouseDown={(event) => {
        if (isEditing) return;
        keys.setChosen(
          event.shiftKey ? { anchor: keys.selection.anchor, cursor: at } : { anchor: at, cursor: at },
        );
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1 && !keys.editing)
          keys.setChosen({ anchor: keys.selection.anchor, cursor: at });
      }}
      onDoubleClick={() => keys.startEditing(at)}
      className={classNames(
        "relative flex cursor-cell items-center border-r border-hairline px-2 leading-tight select-none",
        isNumber && "justify-end text-right tabular-nums",
        isWrong
          ? "bg-son-wash text-son"
          : face.isDraft
            ? "bg-nghe-wash font-semibold"
            : isChosen && "bg-gao-raised",
        isChosen && !isCursor && "inset-ring-1 inset-ring-cham",
        isCursor && "inset-ring-2 inset-ring-cham",
      )}
    >
      {isEditing && keys.editing ? (
        <CellEditor
          column={column}
          text={keys.editing.text}
          label={`${words.columns[column]}: ${name}`}
          isNumber={isNumber}
          words={words}
          onDone={keys.finishEditing}
          onTyping={grid.setTyping}
        />
      ) : (
        <span className="line-clamp-2 break-words">
          {face.text || <span className="text-muc-muted">–</span>}
        </span>
      )}
    </td>
  );
};
