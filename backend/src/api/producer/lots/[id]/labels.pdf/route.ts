import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerLabels } from "../../../../label/answer-label";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLabels(req, res, { ...ownProducer(req), id: idInPath(req) });
}
