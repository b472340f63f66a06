import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { submitPayoutAccountSchema } from "../../../contracts/payout-account";
import { submitPayoutAccountWorkflow } from "../../../workflows/payout-account/submit";
import { producerContext } from "../tenancy/producer-context";
import { requireRight } from "../tenancy/require-right";

/** Names the account the money shall go to; the office makes sure before anything is paid there. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ account_id: string }>): Promise<void> {
  const { producer, member } = producerContext(req);
  requireRight(req, "name_account");
  const account = submitPayoutAccountSchema.parse(req.body);
  const input = {
    ...{ producer_id: producer.id, producer_name: producer.name, account, today: today() },
    member: { id: member.id, name: member.name },
  };
  const { result } = await submitPayoutAccountWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
