import { formatCount } from "@/lib/money";
import { deskPaths } from "../paths";
import type { EditColumn } from "./columns";
import { keyOf } from "./drafts";
import { HISTORY_WIDTH, NAME_WIDTH, ROW_HEIGHT } from "./grid-column";
import { RowMarks } from "./row-marks";
import { TableCell } from "./table-cell";
import type { TableRowProps } from "./table-row-props";
import { availableAfter } from "./typed";

/** One variant in the wide table. */
export const TableRow = (props: TableRowProps) => {
  const { row, index, top, columns, words, locale, grid, context, onOpen } = props;
  const name = `${row.product_title}, ${row.variant_title}`;
  const draftOf = (column: EditColumn) => grid.drafts.get(keyOf(row.variant_id, column));
  const after = availableAfter(row, { count: draftOf("count"), move: draftOf("move") }, context);
  let writable = -1;
  return (
    <tr
      aria-rowindex={index + 2}
      className="absolute left-0 flex border-b border-hairline"
      style={{ top, height: ROW_HEIGHT }}
    >
      <th
        scope="row"
        className="sticky left-0 z-1 grid content-center border-r border-hairline bg-white px-3 text-left leading-tight font-normal"
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
      </th>
      {columns.map(({ id, width, isNumber }) => {
        if (id === "available")
          return (
            <td
              key={id}
              className="grid content-center border-r border-hairline bg-gao px-2 text-right leading-tight tabular-nums"
              style={{ width }}
            >
              <span>
                {formatCount(row.available)}
                {after !== null && <span className="font-semibold text-che"> → {formatCount(after)}</span>}
              </span>
              {row.reserved > 0 && (
                <span className="text-xs text-muc-muted">
                  {words.row.reserved} {formatCount(row.reserved)}
                </span>
              )}
            </td>
          );
        writable += 1;
        return (
          <TableCell
            key={id}
            {...props}
            name={name}
            column={id}
            at={{ row: index, column: writable }}
            width={width}
            isNumber={isNumber}
          />
        );
      })}
      <td className="flex items-center" style={{ width: HISTORY_WIDTH }}>
        <button
          type="button"
          tabIndex={-1}
          className="flex size-11 items-center justify-center text-cham hover:underline"
          aria-label={`${words.row.editAll}: ${name}`}
          title={words.row.editAll}
          onClick={() => onOpen(row.variant_id)}
        >
          ✎
        </button>
        <a
          href={deskPaths(locale).goodsHistory(row.variant_id)}
          tabIndex={-1}
          className="flex size-11 items-center justify-center text-cham"
          title={words.history}
        >
          <span className="sr-only">{`${words.history}: ${name}`}</span>
          <svg aria-hidden viewBox="0 0 24 24" className="size-5 fill-none stroke-current stroke-2">
            <path
              d="M4 12a8 8 0 1 0 3-6.200M4 4v4h4M12 8v5l3 2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </a>
      </td>
    </tr>
  );
};
