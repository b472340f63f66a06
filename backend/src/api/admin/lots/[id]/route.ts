import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import type { OfficeLot } from "../../../../contracts/lot-office";
import { readOfficeLot } from "../read-office-lot";

export async function GET(req: MedusaRequest, res: MedusaResponse<{ lot: OfficeLot }>): Promise<void> {
  res.json({ lot: await readOfficeLot(req.scope, req.params.id ?? "", today()) });
}
