import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../../../../clock";
import { answerTable, tableFormatSchema } from "../../../../../answer-table";
import { parseQuery } from "../../../../../parse-query";
import { lotOrderTable } from "../../../lot-order-table";
import { readOfficeLot } from "../../../read-office-lot";

const querySchema = z.object({ format: tableFormatSchema });

/** The orders that got a lot, with whom to call. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const lot = await readOfficeLot(req.scope, req.params.id ?? "", today());
  await answerTable(res, format, `don-cua-lo-${lot.code}`, lotOrderTable(lot));
}
