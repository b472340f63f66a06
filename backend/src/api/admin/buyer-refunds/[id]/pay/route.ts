import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { payRefundSchema } from "../../../../../contracts/cancellation";
import { payRefundWorkflow } from "../../../../../workflows/buyer-refund/pay";
import { clerkOf } from "../../../clerk-of";
import { idInPath } from "../../../id-in-path";

/** The office has given a buyer her money back. Saying it twice changes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ is_new: boolean }>,
): Promise<void> {
  const paid = payRefundSchema.parse(req.body);
  const { user_name } = await clerkOf(req);
  const input = { id: idInPath(req), paid, by_name: user_name, today: today() };
  const { result } = await payRefundWorkflow(req.scope).run({ input });
  res.json({ is_new: result });
}
