import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerLabelCheck } from "../../../../label/answer-label";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabelCheck(req, res, { id: req.params.id ?? "" });
}
