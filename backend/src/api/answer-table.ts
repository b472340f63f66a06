import type { MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { type Table, toCsv, toXlsx } from "../spreadsheet/write-table";

export const tableFormatSchema = z.enum(["csv", "xlsx"]);
export type TableFormat = z.infer<typeof tableFormatSchema>;

const mediaTypes: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers with a table to be saved; `fileName` without its ending, in ASCII. */
export async function answerTable<Row>(
  res: MedusaResponse,
  format: TableFormat,
  fileName: string,
  table: Table<Row>,
): Promise<void> {
  const content = format === "csv" ? toCsv(table) : await toXlsx(table);
  res.setHeader("content-type", mediaTypes[format]);
  res.setHeader("content-disposition", `attachment; filename="${fileName}.${format}"`);
  res.setHeader("cache-control", "no-store");
  res.send(content);
}
