import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../../clock";
import { markCallSchema, type OfficeLot } from "../../../../../../contracts/lot-office";
import { markCallWorkflow } from "../../../../../../workflows/lot/mark-call";
import { readOfficeLot } from "../../../read-office-lot";

/** A buyer was called, or the tick was a mistake. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ lot: OfficeLot }>,
): Promise<void> {
  const { about, is_called } = markCallSchema.parse(req.body);
  const { id: lot_id = "", notice_id = "" } = req.params;
  const user_id = req.auth_context.actor_id;
  const input = { lot_id, notice_id, user_id, at: now().toISOString(), about, is_called };
  await markCallWorkflow(req.scope).run({ input });
  res.json({ lot: await readOfficeLot(req.scope, lot_id, today()) });
}
