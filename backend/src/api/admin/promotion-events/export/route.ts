import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { PromotionEventRow, PromotionKind } from "../../../../contracts/promotion-event";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readPromotionEvents } from "../read-promotion-events";

const querySchema = z.object({ q: z.string().trim().max(200).optional(), format: tableFormatSchema });

const kinds: Record<PromotionKind, string> = {
  fair: "Hội chợ, triển lãm",
  connection: "Hội nghị kết nối cung cầu",
  other: "Hoạt động khác",
};

const columns: TableColumn<PromotionEventRow>[] = [
  { header: "Tên sự kiện", width: 48, value: (event) => event.name },
  { header: "Loại", width: 24, value: (event) => kinds[event.kind] },
  { header: "Địa điểm", width: 32, value: (event) => event.place },
  { header: "Từ ngày", width: 12, value: (event) => event.from_on },
  { header: "Đến ngày", width: 12, value: (event) => event.to_on },
  { header: "Đơn vị tổ chức", width: 32, value: (event) => event.organiser },
  { header: "Số chủ thể tham gia", value: (event) => event.participant_count },
  { header: "Ghi chú", width: 40, value: (event) => event.note },
  { header: "Dữ liệu trình diễn", value: (event) => (event.is_demonstration ? "Có" : "Không") },
  { header: "Nguồn", width: 60, value: (event) => event.source },
];

/** Every event the filter leaves, as a table. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, format } = parseQuery(querySchema, req.query);
  const { promotion_events: rows } = await readPromotionEvents(req.scope, q, {});
  await answerTable(res, format, "su-kien-xuc-tien", { name: "Sự kiện xúc tiến", columns, rows });
}
