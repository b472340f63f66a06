import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../../../clock";
import { checkPayoutAccountSchema } from "../../../../../../../contracts/payout-account";
import { checkPayoutAccountWorkflow } from "../../../../../../../workflows/payout-account/check";
import { clerkOf } from "../../../../../clerk-of";
import { idInPath } from "../../../../../id-in-path";

/** The office says whether it has made sure whose account this is. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ account_id: string }>,
): Promise<void> {
  const check = checkPayoutAccountSchema.parse(req.body);
  const { user_name } = await clerkOf(req);
  const account_id = req.params.account_id ?? "";
  const input = { producer_id: idInPath(req), account_id, check, user_name, today: today() };
  const { result } = await checkPayoutAccountWorkflow(req.scope).run({ input });
  res.json(result);
}
