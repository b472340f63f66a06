import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { today } from "../../../../clock";
import { producerFilterSchema } from "../../../../contracts/producer-list";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import type { OfficeProducer } from "../producer-row";
import { readProducerRows } from "../read-producer-rows";

const querySchema = producerFilterSchema.extend({ format: tableFormatSchema });

const obstacles: Record<NonNullable<OfficeProducer["selling"]["obstacle"]>, string> = {
  unverified: "Chưa xác minh",
  suspended: "Tạm dừng",
  food_safety_missing: "Chưa có giấy an toàn thực phẩm",
  food_safety_expired: "Giấy an toàn thực phẩm hết hạn",
};

const columns: TableColumn<OfficeProducer>[] = [
  { header: "Chủ thể", width: 40, value: (row) => row.name },
  { header: "Xã, phường", width: 24, value: (row) => row.commune_name },
  { header: "Tỉnh", width: 18, value: (row) => row.province_name },
  { header: "Số sản phẩm", width: 12, value: (row) => row.product_count },
  { header: "Xác minh ngày", width: 14, value: (row) => row.selling.verified_on },
  { header: "Giấy ATTP đến", width: 14, value: (row) => row.selling.food_until },
  { header: "Giấy chờ kiểm tra", width: 16, value: (row) => row.waiting_papers },
  { header: "Vướng", width: 32, value: (row) => row.selling.obstacle && obstacles[row.selling.obstacle] },
  { header: "Tạm dừng ngày", width: 14, value: (row) => row.selling.suspended_on },
  { header: "Lý do tạm dừng", width: 40, value: (row) => row.selling.suspension_reason },
  { header: "Lý do từ chối", width: 40, value: (row) => row.selling.refusal_reason },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  const rows = await readProducerRows(req.scope.resolve(ContainerRegistrationKeys.QUERY), filter, today());
  await answerTable(res, format, "chu-the-ocop", { name: "Chủ thể OCOP", columns, rows });
}
