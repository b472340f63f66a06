import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { SheetCell } from "../../../../../../spreadsheet/sheet-table";
import type { TableColumn } from "../../../../../../spreadsheet/write-table";
import { goodsSheetColumns } from "../../../../../../workflows/goods-import/columns";
import type { KeptRow } from "../../../../../../workflows/goods-import/judge-sheet";
import { readGoodsImport, rowsOf } from "../../../../../../workflows/goods-import/read-import";
import { answerTable, tableFormatSchema } from "../../../../../answer-table";
import { parseQuery } from "../../../../../parse-query";
import { idInPath, ownProducer } from "../../../../tenancy/producer-context";

const querySchema = z.object({ format: tableFormatSchema.default("xlsx") });

const text = (cell: SheetCell | undefined) => (typeof cell === "boolean" ? String(cell) : (cell ?? null));
const reasonsOf = (row: KeptRow): string =>
  row.reasons.map(({ column, message }) => (column ? `${column}: ${message}` : message)).join(" ");
const columns: TableColumn<KeptRow>[] = [
  ...goodsSheetColumns.map(({ key, headings: [header] }) => ({
    header,
    value: (row: KeptRow) => text(row.raw[key]),
  })),
  { header: "Cần sửa", width: 90, value: reasonsOf },
];

/** The refused rows as they came, each with what is to be put right: corrected, the file can be loaded again. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const found = await readGoodsImport(req.scope, { ...ownProducer(req), id: idInPath(req) });
  const rows = rowsOf(found).filter(({ state }) => state === "refused");
  await answerTable(res, format, "dong-can-sua", { name: "Cần sửa", columns, rows });
}
