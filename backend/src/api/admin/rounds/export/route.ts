import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { RoundView } from "../../../../contracts/evaluation-round";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { readRounds } from "../../../../workflows/evaluation-round/read-rounds";
import { toRoundView } from "../../../../workflows/evaluation-round/round-view";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { dayWord, levelWords, stateWords } from "../table-words";

const querySchema = z.object({ format: tableFormatSchema.default("xlsx") });

const columns: TableColumn<RoundView>[] = [
  { header: "Đợt", width: 34, value: (round) => round.name },
  { header: "Năm", width: 8, value: (round) => round.year },
  { header: "Cấp", value: (round) => levelWords[round.issuer_level] },
  { header: "Ngày mở", width: 12, value: (round) => dayWord(round.opened_on) },
  { header: "Bộ tiêu chí", value: (round) => round.criteria.source },
  { header: "Tình trạng", value: (round) => stateWords[round.state] },
  { header: "Hồ sơ", width: 10, value: (round) => round.counts.entered },
  { header: "Đạt", width: 10, value: (round) => round.counts.granted },
  { header: "Không đạt", width: 10, value: (round) => round.counts.refused },
  { header: "Chưa có kết quả", value: (round) => round.counts.pending },
  { header: "Đã có quyết định", value: (round) => round.counts.certified },
  { header: "Dữ liệu trình diễn", value: (round) => (round.is_demonstration ? "có" : null) },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const rows = (await readRounds(req.scope, {})).map(toRoundView);
  await answerTable(res, format, "dot-danh-gia", { name: "Đợt đánh giá", columns, rows });
}
