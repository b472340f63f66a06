import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAccounts } from "../../../../../contracts/payout-account";
import { readPayoutAccounts } from "../../../../../workflows/payout-account/view";
import { idInPath } from "../../../id-in-path";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PayoutAccounts>,
): Promise<void> {
  res.json(await readPayoutAccounts(req.scope, idInPath(req)));
}
