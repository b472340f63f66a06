import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { liftRecallSchema } from "../../../../../contracts/lot";
import type { OfficeLot } from "../../../../../contracts/lot-office";
import { liftRecallWorkflow } from "../../../../../workflows/lot/lift-recall";
import { readOfficeLot } from "../../read-office-lot";

/** Ends a recall; only the office may. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: OfficeLot }>): Promise<void> {
  const { reason } = liftRecallSchema.parse(req.body);
  const id = req.params.id ?? "";
  const day = today();
  await liftRecallWorkflow(req.scope).run({ input: { id, reason, day } });
  res.json({ lot: await readOfficeLot(req.scope, id, day) });
}
