import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LotDetail } from "../../../../../../../contracts/lot";
import { undoWriteOffWorkflow } from "../../../../../../../workflows/lot/undo-write-off";
import { idInPath, ownProducer } from "../../../../../tenancy/producer-context";
import { readOwnLot } from "../../../../read-own-lot";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const own = { ...ownProducer(req), id: idInPath(req) };
  const write_off_id = req.params.write_off_id ?? "";
  await undoWriteOffWorkflow(req.scope).run({ input: { ...own, write_off_id } });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
