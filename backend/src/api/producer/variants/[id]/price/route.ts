import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePriceSchema, type StockRow } from "../../../../../contracts/producer";
import { changePriceWorkflow } from "../../../../../workflows/variant/change-price";
import { idInPath, ownProducer, producerContext } from "../../../tenancy/producer-context";
import { readStockRow } from "../../read-stock-row";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ row: StockRow }>): Promise<void> {
  const change = changePriceSchema.parse(req.body);
  const own = { ...ownProducer(req), variant_id: idInPath(req) };
  const input = { ...own, ...change, member_id: producerContext(req).member.id };
  await changePriceWorkflow(req.scope).run({ input });
  res.json({ row: await readStockRow(req.scope, own) });
}
