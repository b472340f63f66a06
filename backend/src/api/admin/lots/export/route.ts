import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { officeLotQuerySchema } from "../../../../contracts/lot-office";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { lotTable } from "../lot-table";
import { readOfficeLots } from "../read-office-lots";

const querySchema = officeLotQuerySchema.extend({ format: tableFormatSchema });
const MOST_ROWS = 50_000;

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = parseQuery(querySchema, req.query);
  const day = today();
  const { lots } = await readOfficeLots(req.scope, query, day, { take: MOST_ROWS, skip: 0 });
  await answerTable(res, format, `lo-hang-${day}`, lotTable(lots));
}
