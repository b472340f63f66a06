import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export type Column<Row> = {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand on the right. */
  numeric?: boolean;
};
type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

/** A real table that scrolls sideways inside its own region on narrow screens. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf }: DataTableProps<Row>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-cham">
          {columns.map(({ key, heading, numeric }) => (
            <th
              key={key}
              scope="col"
              className={classNames("px-3 py-3 text-sm font-semibold", numeric && "text-right")}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className="border-b border-hairline align-top">
            {columns.map(({ key, cell, numeric }) => (
              <td key={key} className={classNames("px-3 py-3", numeric && "text-right whitespace-nowrap")}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
