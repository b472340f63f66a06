import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RoundDetail } from "../../../../../../contracts/evaluation-round";
import { withdrawEntryWorkflow } from "../../../../../../workflows/evaluation-round/withdraw-entry";
import { readDetail } from "../../../read-detail";

/** Takes the entry out of the round. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RoundDetail>,
): Promise<void> {
  const round_id = req.params.id ?? "";
  await withdrawEntryWorkflow(req.scope).run({ input: { round_id, entry_id: req.params.entry_id ?? "" } });
  res.json(await readDetail(req.scope, round_id));
}
