import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type LotDetail, recallLotSchema } from "../../../../../contracts/lot";
import { recallLotWorkflow } from "../../../../../workflows/lot/recall";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readOwnLot } from "../../read-own-lot";

/** Calls a lot back. Calling it back again changes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const recall = recallLotSchema.parse(req.body);
  const own = { ...ownProducer(req), id: idInPath(req) };
  await recallLotWorkflow(req.scope).run({ input: { ...own, ...recall, day: today(), by_office: false } });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
