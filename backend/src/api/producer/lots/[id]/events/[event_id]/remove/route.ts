import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LotDetail } from "../../../../../../../contracts/lot";
import { removeLotEventWorkflow } from "../../../../../../../workflows/lot/remove-event";
import { idInPath, ownProducer } from "../../../../../tenancy/producer-context";
import { readOwnLot } from "../../../../read-own-lot";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const own = { ...ownProducer(req), id: idInPath(req) };
  await removeLotEventWorkflow(req.scope).run({ input: { ...own, event_id: req.params.event_id ?? "" } });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
