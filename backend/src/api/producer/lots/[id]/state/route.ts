import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LotDetail, lotStateSchema } from "../../../../../contracts/lot";
import { setLotStateWorkflow } from "../../../../../workflows/lot/set-state";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readOwnLot } from "../../read-own-lot";

/** Closes a lot, or opens it again. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const { state } = lotStateSchema.parse(req.body);
  const own = { ...ownProducer(req), id: idInPath(req) };
  await setLotStateWorkflow(req.scope).run({ input: { ...own, state } });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
