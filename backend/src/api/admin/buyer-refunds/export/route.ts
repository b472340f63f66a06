import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { buyerRefundFilterSchema, type OfficeRefund } from "../../../../contracts/cancellation";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { vietnamDay } from "../../../../vietnam-day";
import { readOfficeRefunds } from "../../../../workflows/buyer-refund/read-office-refunds";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";

const querySchema = buyerRefundFilterSchema.extend({ format: tableFormatSchema });
const MOST_ROWS = 50_000;
const methodWords = { cod: "Tiền mặt", vietqr: "Chuyển khoản", card: "Thẻ" } as const;

const columns: TableColumn<OfficeRefund>[] = [
  { header: "Mã đơn", width: 14, value: (row) => row.order_code },
  { header: "Người mua", width: 28, value: (row) => row.buyer_name },
  { header: "Điện thoại", width: 14, value: (row) => row.phone },
  { header: "Số tiền (đ)", width: 14, value: (row) => row.amount_vnd },
  { header: "Khách đã trả bằng", width: 18, value: (row) => methodWords[row.method] },
  { header: "Vì", width: 24, value: (row) => row.words },
  { header: "Từ ngày", width: 12, value: (row) => vietnamDay(new Date(row.at)) },
  { header: "Tình trạng", width: 14, value: (row) => (row.state === "paid" ? "Đã hoàn" : "Phải hoàn") },
  { header: "Hoàn ngày", width: 12, value: (row) => row.paid_on },
  { header: "Người ghi", width: 22, value: (row) => row.paid_by_name },
  { header: "Số giao dịch", width: 24, value: (row) => row.reference },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, state = "" } = parseQuery(querySchema, req.query);
  const { refunds: rows } = await readOfficeRefunds(req.scope, state, { take: MOST_ROWS, skip: 0 });
  await answerTable(res, format, `hoan-tien-${today()}`, { name: "Hoan tien", columns, rows });
}
