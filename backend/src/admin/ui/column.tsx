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

/** Less than this and words break one by one: a narrow screen scrolls sideways instead. */
const leastWidth = (width: number): number => Math.round(Math.min(width * 0.6, 220));

/** The table's own column definitions. */
export function tableColumns<Row extends { id: string }>(columns: Column<Row>[]) {
  const helper = createDataTableColumnHelper<Row>();
  return columns.map(({ id, header, width, align, cell }) =>
    helper.accessor((row) => row.id, {
      id,
      header,
      align: align ?? "left",
      cell: ({ row }) => (
        <div className={align === "right" ? "text-right" : undefined} style={{ minWidth: leastWidth(width) }}>
          {cell(row.original)}
        </div>
      ),
      size: width,
    }),
  );
}
