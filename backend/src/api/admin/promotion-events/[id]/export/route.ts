import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../../../clock";
import type { PromotionResult } from "../../../../../contracts/promotion-event";
import type { TableColumn } from "../../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { parseQuery } from "../../../../parse-query";
import { idInPath } from "../../../id-in-path";
import { readPromotionEvent } from "../../read-promotion-events";

const querySchema = z.object({ format: tableFormatSchema });

const columnsFor = (days: number): TableColumn<PromotionResult>[] => [
  { header: "Chủ thể", width: 48, value: (row) => row.producer.name },
  { header: `Số đơn ${days} ngày trước`, value: (row) => row.before.orders },
  { header: `Doanh thu ${days} ngày trước (đồng)`, value: (row) => row.before.revenue },
  { header: "Số đơn trong sự kiện", value: (row) => row.during.orders },
  { header: "Doanh thu trong sự kiện (đồng)", value: (row) => row.during.revenue },
  { header: `Số đơn ${days} ngày sau`, value: (row) => row.after.orders },
  { header: `Doanh thu ${days} ngày sau (đồng)`, value: (row) => row.after.revenue },
];

/** Who took part in one event and what each sold around it, as a table. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const { results, window_days } = await readPromotionEvent(req.scope, idInPath(req), today());
  const table = { name: "Kết quả sau sự kiện", columns: columnsFor(window_days), rows: results };
  await answerTable(res, format, "ket-qua-su-kien", table);
}
