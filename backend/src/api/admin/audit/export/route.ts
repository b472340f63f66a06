import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AuditEntryView, auditFilterSchema } from "../../../../contracts/audit";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readAudit } from "../../../read-audit";

/** More than a person reads, and little enough to be held in memory. */
const MOST_ROWS = 20_000;

const querySchema = auditFilterSchema.extend({ format: tableFormatSchema });

const values = (row: AuditEntryView["before"]): string | null => row && JSON.stringify(row);

const columns: TableColumn<AuditEntryView>[] = [
  { header: "Lúc (UTC)", width: 24, value: (row) => row.at },
  { header: "Ai", width: 24, value: (row) => row.actor_name },
  { header: "E-mail", width: 24, value: (row) => row.actor_email },
  { header: "Vai", width: 10, value: (row) => row.actor_kind },
  { header: "Mã người ghi", value: (row) => row.actor_id },
  { header: "Bảng", value: (row) => row.table_name },
  { header: "Mã dòng", width: 34, value: (row) => row.row_id },
  { header: "Thuộc về", width: 34, value: (row) => row.subject_id },
  { header: "Việc", width: 10, value: (row) => row.operation },
  { header: "Trước", width: 50, value: (row) => values(row.before) },
  { header: "Sau", width: 50, value: (row) => values(row.after) },
  { header: "Đường dẫn", width: 40, value: (row) => row.route },
  { header: "Mã yêu cầu", width: 36, value: (row) => row.request_id },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  const { entries } = await readAudit(req.scope, filter, { take: MOST_ROWS, skip: 0 });
  await answerTable(res, format, "nhat-ky", { name: "Nhật ký", columns, rows: entries });
}
