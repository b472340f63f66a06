import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { programmeTables } from "../../../../contracts/programme";
import { programmeTable } from "../../../../programme/programme-tables";
import { readProgramme } from "../../../../programme/read-programme";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { askedDayAndYear } from "../asked";

const querySchema = z.object({
  table: z.enum(programmeTables),
  format: tableFormatSchema,
});

/** One table of the dashboard, with every row. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { table, format } = parseQuery(querySchema, req.query);
  const asked = askedDayAndYear(req);
  const view = await readProgramme(req.scope, asked);
  await answerTable(res, format, `chuong-trinh-ocop-${table}-${asked.day}`, programmeTable[table](view));
}
