import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { GoodsList } from "../../../contracts/goods";
import { readGoods } from "../../../workflows/goods/read-goods";
import { ownProducer } from "../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsList>): Promise<void> {
  res.json(await readGoods(req.scope, { ...ownProducer(req), day: today() }));
}
