import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { readKnownThings } from "../../../../../workflows/decision-import/known-things";
import { shapeColumns, shapeRegistry } from "../../../../../workflows/decision-import/sheet-shape";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { parseQuery } from "../../../../parse-query";

const querySchema = z.object({ format: tableFormatSchema.default("xlsx") });

/** The whole registry in the shape of the import. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const rows = shapeRegistry(await readKnownThings(req.scope));
  await answerTable(res, format, "so-chung-nhan", { name: "Quyết định", columns: shapeColumns, rows });
}
