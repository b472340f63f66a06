import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { submitPaperWorkflow } from "../../../../../workflows/producer/submit-paper";
import { formOfPaper } from "../../../../papers/form-of-paper";
import { nameOfProducer } from "../../name-of-producer";

/** The office hands a paper in for a producer that brought it on paper. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ paper_id: string }>,
): Promise<void> {
  const producer_id = req.params.id ?? "";
  const producer_name = await nameOfProducer(req.scope, producer_id);
  const input = { producer_id, producer_name, ...formOfPaper(req), today: today() };
  const { result } = await submitPaperWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
