import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { listingStateWords } from "../../../../modules/listing";
import { vietnamDay } from "../../../../vietnam-day";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readQueue } from "../read-queue";
import { listingQuerySchema, selectListings } from "../select-listings";

const querySchema = listingQuerySchema.extend({ format: tableFormatSchema });
const dayOf = (instant: string | null): string | null => instant && vietnamDay(new Date(instant));

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = parseQuery(querySchema, req.query);
  const rows = selectListings(await readQueue(req.scope, today()), query);
  await answerTable(res, format, `duyet-hang-${today()}`, {
    name: "Duyệt hàng",
    rows,
    columns: [
      { header: "Sản phẩm", width: 40, value: (row) => row.product.title },
      { header: "Chủ thể", width: 40, value: (row) => row.producer.name },
      { header: "Trạng thái", width: 16, value: (row) => listingStateWords[row.state] },
      { header: "Loại", width: 14, value: (row) => (row.is_new ? "Sản phẩm mới" : "Thay đổi") },
      { header: "Phần thay đổi", width: 30, value: (row) => row.changed.join(", ") },
      { header: "Ngày gửi", width: 12, value: (row) => dayOf(row.submitted_at) },
      { header: "Người gửi", width: 24, value: (row) => row.submitted_by },
      { header: "Ngày quyết định", width: 16, value: (row) => dayOf(row.reviewed_at) },
      { header: "Người quyết định", width: 24, value: (row) => row.reviewed_by },
    ],
  });
}
