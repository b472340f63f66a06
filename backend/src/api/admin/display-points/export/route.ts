import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { OfficeDisplayPoint } from "../../../../contracts/display-point";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readDisplayPoints } from "../read-display-points";

const querySchema = z.object({ q: z.string().trim().max(200).optional(), format: tableFormatSchema });

const columns: TableColumn<OfficeDisplayPoint>[] = [
  { header: "Tên điểm", width: 40, value: (point) => point.name },
  { header: "Địa chỉ", width: 40, value: (point) => point.address },
  { header: "Xã, phường", width: 24, value: (point) => point.commune.name },
  { header: "Tỉnh", width: 18, value: (point) => point.province.name },
  { header: "Điện thoại", value: (point) => point.phone },
  { header: "Giờ mở cửa", width: 24, value: (point) => point.opening_hours },
  { header: "Đang mở", width: 10, value: (point) => (point.is_open ? "Có" : "Không") },
  { header: "Dữ liệu trình diễn", value: (point) => (point.is_demonstration ? "Có" : "Không") },
  { header: "Nguồn", width: 60, value: (point) => point.source },
];

/** Every display point the filter leaves, as a table. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, format } = parseQuery(querySchema, req.query);
  const { display_points } = await readDisplayPoints(req.scope, q, {});
  await answerTable(res, format, "diem-ban-ocop", { name: "Điểm bán OCOP", columns, rows: display_points });
}
