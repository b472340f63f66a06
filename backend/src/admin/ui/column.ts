import { createDataTableColumnHelper } from "@medusajs/ui";
import type { ReactNode } from "react";

/** One column of a list. Widths are in px; a wider table shares the rest in proportion. */
export type Column<Row> = {
  id: string;
  header: string;
  width: number;
  align?: "left" | "right";
  cell: (row: Row) => ReactNode;
};

/** The table's own column definitions. */
export function tableColumns<Row extends { id: string }>(columns: Column<Row>[]) {
  const helper = createDataTableColumnHelper<Row>();
  return columns.map(({ id, header, width, align, cell }) =>
    helper.accessor((row) => row.id, {
      id,
      header,
      align: align ?? "left",
      cell: ({ row }) => cell(row.original),
      size: width,
    }),
  );
}
