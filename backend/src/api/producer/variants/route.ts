import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StockRow } from "../../../contracts/producer";
import { ownProducer } from "../tenancy/producer-context";
import { readStockRows } from "./read-stock-rows";

export async function GET(req: MedusaRequest, res: MedusaResponse<{ rows: StockRow[] }>): Promise<void> {
  res.json({ rows: await readStockRows(req.scope, ownProducer(req).producer_id) });
}
