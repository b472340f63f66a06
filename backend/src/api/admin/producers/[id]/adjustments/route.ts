import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { adjustmentSchema } from "../../../../../contracts/ledger";
import { adjustLedgerWorkflow } from "../../../../../workflows/ledger/adjust";
import { clerkOf } from "../../../clerk-of";
import { idInPath } from "../../../id-in-path";

/** Puts something right by an entry of its own, in the name of a person of the office. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ entry_ids: string[] }>,
): Promise<void> {
  await clerkOf(req);
  const adjustment = adjustmentSchema.parse(req.body);
  const input = { producer_id: idInPath(req), adjustment, today: today(), now: now().toISOString() };
  const { result } = await adjustLedgerWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
