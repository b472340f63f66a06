import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { buyerListSchema, type OfficeBuyer } from "../../../../contracts/buyer";
import type { BuyerState } from "../../../../contracts/wholesale";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readBuyerRows } from "../read-buyer-rows";

const querySchema = buyerListSchema.extend({
  q: z.string().trim().max(200).optional(),
  format: tableFormatSchema,
});
const states: Record<BuyerState, string> = {
  applied: "Chờ duyệt",
  approved: "Đang mua sỉ",
  refused: "Đã từ chối",
  suspended: "Tạm dừng",
};
const columns: TableColumn<OfficeBuyer>[] = [
  { header: "Tên pháp nhân", width: 40, value: (row) => row.name },
  { header: "Mã số thuế", width: 16, value: (row) => row.tax_code },
  { header: "Tình trạng", width: 14, value: (row) => states[row.state] },
  { header: "Nhóm giá", width: 18, value: (row) => row.group_name },
  { header: "Địa chỉ", width: 50, value: (row) => row.address },
  { header: "Người liên hệ", width: 24, value: (row) => row.contact_name },
  { header: "Điện thoại", width: 16, value: (row) => row.contact_phone },
  { header: "Ngày đăng ký", width: 14, value: (row) => row.applied_on },
  { header: "Số thành viên", width: 12, value: (row) => row.member_count },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  const rows = await readBuyerRows(req.scope, filter);
  await answerTable(res, format, "khach-si", { name: "Khách sỉ", columns, rows });
}
