import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { officeFilterSchema } from "../../../../contracts/office-certification";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readOfficeCertifications } from "../office-view";
import { certificationTable } from "./certification-table";

const querySchema = officeFilterSchema.extend({ format: tableFormatSchema.default("xlsx") });

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  const rows = await readOfficeCertifications(req.scope, today(), filter);
  await answerTable(res, format, `chung-nhan-ocop-${today()}`, certificationTable(rows));
}
