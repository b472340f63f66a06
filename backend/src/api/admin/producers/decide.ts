import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../clock";
import { decideStandingWorkflow, type StandingVerb } from "../../../workflows/producer/decide-standing";
import { clerkOf } from "../clerk-of";

/** The office's word about the producer of the address. */
export async function decide(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producer_id: string }>,
  verb: StandingVerb,
  reason: string | null,
): Promise<void> {
  const when = { today: today(), now: now().toISOString() };
  const input = { ...(await clerkOf(req)), producer_id: req.params.id ?? "", verb, reason, ...when };
  const { result } = await decideStandingWorkflow(req.scope).run({ input });
  res.json(result);
}
