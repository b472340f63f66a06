import { type GridColumn, HISTORY_WIDTH, NAME_WIDTH } from "./grid-column";
import type { GridWords } from "./messages";

/** The headings stay in view, each with how its cells are written. */
export const TableHead = ({ columns, words }: { columns: readonly GridColumn[]; words: GridWords }) => (
  <thead className="sticky top-0 z-3 block">
    <tr className="flex bg-gao-raised text-left text-sm">
      <th
        scope="col"
        className="sticky left-0 z-3 flex items-center border-r border-hairline bg-gao-raised px-3 font-semibold"
        style={{ width: NAME_WIDTH }}
      >
        {words.columns.name}
      </th>
      {columns.map(({ id, width }) => (
        <th
          key={id}
          scope="col"
          className="grid content-center border-r border-hairline px-2 py-1.5 leading-tight"
          style={{ width }}
        >
          <span className="font-semibold">{words.columns[id]}</span>
          {id !== "available" && (
            <span className="truncate text-xs font-normal text-muc-muted">{words.hints[id]}</span>
          )}
        </th>
      ))}
      <th scope="col" style={{ width: HISTORY_WIDTH }}>
        <span className="sr-only">{words.history}</span>
      </th>
    </tr>
  </thead>
);
