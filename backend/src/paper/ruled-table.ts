import type { ContentTable, TableCell } from "pdfmake/interfaces";
import { paperColours } from "./colours";

/** A table with a hairline under each row; its first row is repeated on every page. */
export const ruled = (widths: (string | number)[], body: TableCell[][]): ContentTable => ({
  table: { headerRows: 1, widths, body, dontBreakRows: true },
  layout: {
    ...{ vLineWidth: () => 0, hLineColor: () => paperColours.hairline },
    hLineWidth: (line: number) => (line === 0 ? 0 : 0.6),
    ...{ paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 3, paddingBottom: () => 3 },
  },
});
