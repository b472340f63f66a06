import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import type { GoodsHistory } from "../../../../../contracts/goods";
import { readHistory } from "../../../../../workflows/goods/read-history";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsHistory>): Promise<void> {
  res.json(await readHistory(req.scope, { ...ownProducer(req), variant_id: idInPath(req) }, today()));
}
