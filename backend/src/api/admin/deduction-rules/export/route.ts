import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../../clock";
import type { DeductionRuleView } from "../../../../contracts/deduction";
import type { TableColumn } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readRules } from "../read-rules";

const querySchema = z.object({ format: tableFormatSchema });
const kinds = { commission: "Phí bán hàng", vat: "Thuế GTGT", pit: "Thuế TNCN" };
const columns: TableColumn<DeductionRuleView>[] = [
  { header: "Loại", width: 16, value: (row) => kinds[row.kind] },
  { header: "Áp dụng cho", width: 24, value: (row) => row.applies_to ?? "Tất cả" },
  { header: "Mức (%)", width: 10, value: (row) => row.rate_bp / 100 },
  { header: "Từ ngày", width: 12, value: (row) => row.valid_from },
  { header: "Căn cứ", width: 50, value: (row) => row.source },
  { header: "Ghi ngày", width: 12, value: (row) => row.recorded_on },
  { header: "Người ghi", width: 24, value: (row) => row.recorded_by_name },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const rows = await readRules(req.scope, today());
  await answerTable(res, format, `muc-phi-${today()}`, { name: "Muc phi va thue", columns, rows });
}
