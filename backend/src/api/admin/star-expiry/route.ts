import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../clock";
import { vietnamDay } from "../../../vietnam-day";
import { announceExpiriesWorkflow } from "../../../workflows/star-expiry/announce";

/** Looks over all stars at once instead of at the next full hour; answers how many notices were new. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ posted: number }>,
): Promise<void> {
  const at = now();
  const input = { today: vietnamDay(at), now: at.toISOString() };
  const { result } = await announceExpiriesWorkflow(req.scope).run({ input });
  res.json({ posted: result.notice_ids.length });
}
