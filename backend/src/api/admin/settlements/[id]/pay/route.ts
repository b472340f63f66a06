import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { type OfficeSettlement, paySettlementSchema } from "../../../../../contracts/settlement";
import { paySettlementWorkflow } from "../../../../../workflows/settlement/pay";
import { clerkOf } from "../../../clerk-of";
import { idInPath } from "../../../id-in-path";
import { answerSettlement } from "../../answer-settlement";

/** Writes down that the bank was told to pay; the money itself moves in the bank. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeSettlement>,
): Promise<void> {
  const payment = paySettlementSchema.parse(req.body);
  const { user_name } = await clerkOf(req);
  const input = { id: idInPath(req), payment, user_name, today: today(), now: now().toISOString() };
  await paySettlementWorkflow(req.scope).run({ input });
  await answerSettlement(req, res);
}
