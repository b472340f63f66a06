import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type LotDetail, updateLotSchema } from "../../../../contracts/lot";
import { updateLotWorkflow } from "../../../../workflows/lot/update";
import { idInPath, ownProducer } from "../../tenancy/producer-context";
import { readOwnLot } from "../read-own-lot";

type Answer = MedusaResponse<{ lot: LotDetail }>;

export async function GET(req: MedusaRequest, res: Answer): Promise<void> {
  res.json({ lot: await readOwnLot(req.scope, { ...ownProducer(req), id: idInPath(req) }) });
}

export async function POST(req: MedusaRequest, res: Answer): Promise<void> {
  const facts = updateLotSchema.parse(req.body);
  const own = { ...ownProducer(req), id: idInPath(req) };
  await updateLotWorkflow(req.scope).run({ input: { ...facts, ...own, today: today() } });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
