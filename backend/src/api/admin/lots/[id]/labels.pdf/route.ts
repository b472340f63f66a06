import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerLabels } from "../../../../label/answer-label";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabels(req, res, { id: req.params.id ?? "" });
}
