import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { type ImportRowState, importRowStates } from "../../../../../../contracts/decision-import";
import type { TableColumn } from "../../../../../../spreadsheet/write-table";
import { dayWord } from "../../../../../../workflows/decision-import/compare-facts";
import type { CheckedRow } from "../../../../../../workflows/decision-import/import-report";
import { readImport, readImportRows } from "../../../../../../workflows/decision-import/read-import";
import { answerTable, tableFormatSchema } from "../../../../../answer-table";
import { parseQuery } from "../../../../../parse-query";

const querySchema = z.object({
  format: tableFormatSchema.default("xlsx"),
  state: z.enum(importRowStates).optional(),
});

const stateWords: Record<ImportRowState, string> = {
  new: "Mới",
  changed: "Thay đổi",
  unchanged: "Đã có",
  refused: "Bị từ chối",
};

const columns: TableColumn<CheckedRow>[] = [
  { header: "Dòng", width: 8, value: (row) => row.row_number },
  { header: "Kết quả", value: (row) => stateWords[row.state] },
  { header: "Sản phẩm", width: 34, value: ({ report }) => report.product_title },
  { header: "Chủ thể", width: 34, value: ({ report }) => report.holder_name },
  { header: "Số quyết định", value: ({ report }) => report.decision_number },
  { header: "Ngày cấp", width: 12, value: ({ report }) => report.issued_on && dayWord(report.issued_on) },
  { header: "Hết hạn", width: 12, value: ({ report }) => report.expires_on && dayWord(report.expires_on) },
  { header: "Lý do", width: 80, value: ({ report }) => report.reasons.map(inWords).join(" ") },
  {
    header: "Trước → sau",
    width: 60,
    value: ({ report }) =>
      report.changes.map((row) => `${row.column}: ${row.before || "(trống)"} → ${row.after}`).join("; "),
  },
  { header: "Ngoại lệ", width: 40, value: ({ report }) => report.exceptions.join(" ") },
];

const inWords = ({ column, message }: CheckedRow["report"]["reasons"][number]): string =>
  column ? `${column}: ${message}` : message;

/** The report as a table to be saved. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, state } = parseQuery(querySchema, req.query);
  const { id } = await readImport(req.scope, req.params.id ?? "");
  const rows = (await readImportRows(req.scope, id)).filter((row) => !state || row.state === state);
  await answerTable(res, format, "bao-cao-nhap-quyet-dinh", { name: "Báo cáo", columns, rows });
}
