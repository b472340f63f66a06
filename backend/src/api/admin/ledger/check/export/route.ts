import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../../../clock";
import type { LedgerDifference } from "../../../../../contracts/settlement";
import type { TableColumn } from "../../../../../spreadsheet/write-table";
import { checkLedger } from "../../../../../workflows/ledger/check-ledger";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { parseQuery } from "../../../../parse-query";

const querySchema = z.object({ format: tableFormatSchema });
const columns: TableColumn<LedgerDifference>[] = [
  { header: "Đơn", width: 16, value: (row) => row.producer_order_code },
  { header: "Khóa", width: 44, value: (row) => row.key },
  { header: "Sổ tiền (đ)", width: 18, value: (row) => row.ledger_vnd },
  { header: "Tính từ đơn (đ)", width: 18, value: (row) => row.orders_vnd },
];

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const { differences } = await checkLedger(req.scope);
  await answerTable(res, format, `chenh-lech-${today()}`, { name: "Chenh lech", columns, rows: differences });
}
