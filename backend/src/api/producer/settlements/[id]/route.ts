import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SettlementDetail } from "../../../../contracts/settlement";
import { readSettlement } from "../../../../workflows/settlement/read-settlements";
import { idInPath } from "../../tenancy/producer-context";
import { ownMoney } from "../../tenancy/require-right";

export async function GET(req: MedusaRequest, res: MedusaResponse<SettlementDetail>): Promise<void> {
  res.json(await readSettlement(req.scope, { ...ownMoney(req), id: idInPath(req) }));
}
