import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { RoundEntryView } from "../../../../../contracts/evaluation-round";
import type { TableColumn } from "../../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { parseQuery } from "../../../../parse-query";
import { readDetail } from "../../read-detail";
import { caseWords, dayWord, resultWords } from "../../table-words";

const querySchema = z.object({ format: tableFormatSchema.default("xlsx") });

const columns: TableColumn<RoundEntryView>[] = [
  { header: "STT", width: 6, value: (entry) => entry.entry_number },
  { header: "Sản phẩm", width: 34, value: (entry) => entry.product_name },
  { header: "Chủ thể", width: 34, value: (entry) => entry.holder_name },
  { header: "Loại hồ sơ", value: (entry) => caseWords[entry.case_type] },
  { header: "Hạng sao trước", width: 10, value: (entry) => entry.star_before },
  { header: "Kết quả", value: (entry) => resultWords[entry.result] },
  { header: "Hạng sao", width: 10, value: (entry) => entry.star_rating },
  { header: "Điểm phần A", width: 10, value: (entry) => entry.score_product },
  { header: "Điểm phần B", width: 10, value: (entry) => entry.score_marketing },
  { header: "Điểm phần C", width: 10, value: (entry) => entry.score_quality },
  { header: "Tổng điểm", width: 10, value: (entry) => entry.score_total },
  { header: "Lý do không đạt", width: 40, value: (entry) => entry.refusal_reason },
  { header: "Số quyết định", value: (entry) => entry.certification?.decision_number ?? null },
  { header: "Ngày cấp", width: 12, value: (entry) => dayWord(entry.certification?.issued_on) },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const { round, entries } = await readDetail(req.scope, req.params.id ?? "");
  await answerTable(res, format, `dot-danh-gia-${round.year}`, { name: round.name, columns, rows: entries });
}
