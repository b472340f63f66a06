import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SettlementDetail } from "../../../../contracts/settlement";
import { readSettlement } from "../../../../workflows/settlement/read-settlements";
import { ownMoney } from "../../money/require-money";
import { idInPath } from "../../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<SettlementDetail>): Promise<void> {
  res.json(await readSettlement(req.scope, { ...ownMoney(req), id: idInPath(req) }));
}
