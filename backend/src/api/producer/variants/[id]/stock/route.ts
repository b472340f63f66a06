import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeStockSchema, type StockRow } from "../../../../../contracts/producer";
import { changeStockWorkflow } from "../../../../../workflows/variant/change-stock";
import { idInPath, ownProducer, producerContext } from "../../../tenancy/producer-context";
import { readStockRow } from "../../read-stock-row";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ row: StockRow }>): Promise<void> {
  const change = changeStockSchema.parse(req.body);
  const own = { ...ownProducer(req), variant_id: idInPath(req) };
  const input = { ...own, change, member_id: producerContext(req).member.id };
  await changeStockWorkflow(req.scope).run({ input });
  res.json({ row: await readStockRow(req.scope, own) });
}
