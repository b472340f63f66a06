import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type GoodsRow, type SaveGoodsAnswer, saveGoodsSchema } from "../../../../contracts/goods";
import { readGoods } from "../../../../workflows/goods/read-goods";
import { saveGoodsWorkflow } from "../../../../workflows/goods/save";
import { ownProducer, producerContext } from "../../tenancy/producer-context";

/** `goods`: the rows that were asked about, as they stand after the save. */
type Answer = SaveGoodsAnswer & { goods: GoodsRow[] };

export async function POST(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const save = saveGoodsSchema.parse(req.body);
  const { producer_id } = ownProducer(req);
  const day = today();
  const input = { ...save, producer_id, member_id: producerContext(req).member.id, today: day };
  const { result } = await saveGoodsWorkflow(req.scope).run({ input });
  const variant_ids = save.rows.map((row) => row.variant_id);
  const { rows } = await readGoods(req.scope, { producer_id, day, variant_ids });
  res.json({ ...result, goods: rows });
}
