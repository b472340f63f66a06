import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import {
  type HitBucket,
  type SearchTallyRow,
  searchTallyQuerySchema,
} from "../../../../contracts/search-tally";
import type { Table } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readSearches } from "../read-searches";

const MOST = 5_000;
const querySchema = searchTallyQuerySchema
  .omit({ limit: true, offset: true })
  .extend({ format: tableFormatSchema });

const found: Record<HitBucket, string> = {
  none: "không thấy",
  near: "chỉ gần giống",
  few: "dưới 10",
  many: "từ 10",
};

const tableOf = (rows: SearchTallyRow[]): Table<SearchTallyRow> => ({
  name: "Từ khách tìm",
  columns: [
    { header: "Từ tìm", value: ({ q }) => q, width: 40 },
    { header: "Số lần", value: ({ count }) => count },
    { header: "Kỳ trước", value: ({ former_count }) => former_count },
    { header: "Lần không thấy", value: ({ missed_count }) => missed_count },
    { header: "Lần gần nhất thấy", value: ({ last_hits }) => found[last_hits] },
    { header: "Bộ lọc đã dùng", value: ({ filters }) => filters.join("; "), width: 30 },
  ],
  rows,
});

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = parseQuery(querySchema, req.query);
  const { rows } = await readSearches(req.scope, { ...query, limit: MOST, offset: 0 }, today());
  await answerTable(res, format, `tu-khach-tim-${today()}`, tableOf(rows));
}
