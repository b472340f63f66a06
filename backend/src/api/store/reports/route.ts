import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { newReportSchema } from "../../../contracts/misuse-report";
import { fileReportWorkflow } from "../../../workflows/misuse-report/file";
import { takenFiles } from "../../files/take-file";

/** Anybody reports a product or a label: multipart, photographs in the field `files`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ code: string }>): Promise<void> {
  const report = newReportSchema.parse(req.body ?? {});
  const input = { report, photos: takenFiles(req), today: today() };
  const { result } = await fileReportWorkflow(req.scope).run({ input });
  res.status(201).json({ code: result.code });
}
