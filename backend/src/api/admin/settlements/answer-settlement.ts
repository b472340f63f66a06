import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../clock";
import type { OfficeSettlement } from "../../../contracts/settlement";
import { readPayoutAccounts } from "../../../workflows/payout-account/view";
import { moveSettlementWorkflow } from "../../../workflows/settlement/move";
import { readSettlement } from "../../../workflows/settlement/read-settlements";
import { clerkOf } from "../clerk-of";
import { idInPath } from "../id-in-path";

/** Answers the settlement of the address as it stands now, with where its money would go. */
export async function answerSettlement(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeSettlement>,
): Promise<void> {
  const detail = await readSettlement(req.scope, { id: idInPath(req) });
  const accounts = await readPayoutAccounts(req.scope, detail.settlement.producer.id);
  res.json({ ...detail, accounts });
}

type Verb = { verb: "approve" } | { verb: "call_off" | "take_back"; reason: string };

/** Moves the settlement of the address on, in the clerk's name. */
export async function moveSettlement(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeSettlement>,
  verb: Verb,
): Promise<void> {
  const { user_name } = await clerkOf(req);
  const input = { ...verb, id: idInPath(req), user_name, today: today(), now: now().toISOString() };
  await moveSettlementWorkflow(req.scope).run({ input });
  await answerSettlement(req, res);
}
