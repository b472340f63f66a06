import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";

export type PlainColumn<Row> = { header: string; isNumber?: boolean; cell: (row: Row) => ReactNode };

type Props<Row> = { columns: PlainColumn<Row>[]; rows: Row[]; keyOf: (row: Row) => string };

/** A table of figures that scrolls sideways on a narrow screen. */
export function PlainTable<Row>({ columns, rows, keyOf }: Props<Row>) {
  const side = (column: PlainColumn<Row>) => (column.isNumber ? "text-right tabular-nums" : "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="overflow-x-auto" tabIndex={0}>
      <Table className={columns.length > 3 ? "min-w-[42rem]" : ""}>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column.header} className={side(column)}>
                {column.header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={keyOf(row)}>
              {columns.map((column) => (
                <Table.Cell key={column.header} className={side(column)}>
                  {column.cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
