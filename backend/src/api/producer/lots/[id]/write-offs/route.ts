import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type LotDetail, writeOffSchema } from "../../../../../contracts/lot";
import { writeOffWorkflow } from "../../../../../workflows/lot/write-off";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readOwnLot } from "../../read-own-lot";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const write_off = writeOffSchema.parse(req.body);
  const own = { ...ownProducer(req), id: idInPath(req) };
  await writeOffWorkflow(req.scope).run({ input: { ...own, write_off, today: today() } });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
