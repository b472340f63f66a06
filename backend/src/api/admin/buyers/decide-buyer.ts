import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../clock";
import type { OfficeBuyerDetail } from "../../../contracts/buyer";
import { decideBuyerWorkflow } from "../../../workflows/buyer/decide";
import type { BuyerDecision } from "../../../workflows/buyer/steps/decide-buyer";
import { clerkOf } from "../clerk-of";
import { idInPath } from "../id-in-path";
import { readBuyerDetail } from "./read-buyer-detail";

type Word = Pick<BuyerDecision, "verb"> & Partial<Pick<BuyerDecision, "customer_group_id" | "reason">>;

/** Says the operator's word about the company in the address, and answers how it stands now. */
export async function decideBuyer(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ buyer: OfficeBuyerDetail }>,
  word: Word,
): Promise<void> {
  const buyer_id = idInPath(req);
  const { user_name } = await clerkOf(req);
  const at = { today: today(), now: now().toISOString(), decided_by_name: user_name };
  const input = { customer_group_id: null, reason: null, ...word, buyer_id, ...at };
  await decideBuyerWorkflow(req.scope).run({ input });
  res.json({ buyer: await readBuyerDetail(req.scope, buyer_id) });
}
