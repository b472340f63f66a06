import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeBuyerDetail } from "../../../../contracts/buyer";
import { idInPath } from "../../id-in-path";
import { readBuyerDetail } from "../read-buyer-detail";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ buyer: OfficeBuyerDetail }>,
): Promise<void> {
  res.json({ buyer: await readBuyerDetail(req.scope, idInPath(req)) });
}
