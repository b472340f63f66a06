import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { shapeColumns, templateRows } from "../../../../../workflows/decision-import/sheet-shape";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { parseQuery } from "../../../../parse-query";

const querySchema = z.object({ format: tableFormatSchema.default("xlsx") });

/** An empty sheet to fill in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  await answerTable(res, format, "mau-nhap-quyet-dinh", {
    name: "Quyết định",
    columns: shapeColumns,
    rows: templateRows,
  });
}
