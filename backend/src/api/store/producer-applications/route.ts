import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { newApplicationSchema } from "../../../contracts/producer-application";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
} from "../../../modules/producer-application";
import { submitApplicationWorkflow } from "../../../workflows/producer-application/submit";
import { readForm } from "./form-of-application";

/** Anybody asks to sell: multipart, each paper's file in the field of its kind. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ code: string }>): Promise<void> {
  const { fields: written, papers } = readForm(req, newApplicationSchema, "new");
  const { password, request_key, consent: _, website: __, ...fields } = written;
  const service = req.scope.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
  const [known] = await service.listProducerApplications({ request_key }, { select: ["code"], take: 1 });
  if (known) {
    res.status(201).json({ code: known.code });
    return;
  }
  const input = { fields, papers, password, request_key, today: today() };
  const { result } = await submitApplicationWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
