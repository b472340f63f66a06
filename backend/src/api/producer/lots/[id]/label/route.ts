import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerLabelCheck } from "../../../../label/answer-label";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabelCheck(req, res, { ...ownProducer(req), id: idInPath(req) });
}
