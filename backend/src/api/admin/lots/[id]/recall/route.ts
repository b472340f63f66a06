import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { recallLotSchema } from "../../../../../contracts/lot";
import type { OfficeLot } from "../../../../../contracts/lot-office";
import { recallLotWorkflow } from "../../../../../workflows/lot/recall";
import { readOfficeLot } from "../../read-office-lot";

/** The office calls any lot back. Calling it back again changes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: OfficeLot }>): Promise<void> {
  const recall = recallLotSchema.parse(req.body);
  const id = req.params.id ?? "";
  const day = today();
  await recallLotWorkflow(req.scope).run({
    input: { ...recall, id, producer_id: null, day, by_office: true },
  });
  res.json({ lot: await readOfficeLot(req.scope, id, day) });
}
