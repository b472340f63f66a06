import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RoundDetail } from "../../../../contracts/evaluation-round";
import { readDetail } from "../read-detail";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  res.json(await readDetail(req.scope, req.params.id ?? ""));
}
