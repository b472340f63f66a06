import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StockRow } from "../../../contracts/producer";
import { readShelf } from "../../../workflows/variant/read-shelf";
import { ownProducer } from "../tenancy/producer-context";
import { stockRows } from "./stock-rows";

export async function GET(req: MedusaRequest, res: MedusaResponse<{ rows: StockRow[] }>): Promise<void> {
  res.json({ rows: stockRows(await readShelf(req.scope, ownProducer(req).producer_id)) });
}
