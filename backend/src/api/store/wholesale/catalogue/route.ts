import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type WholesaleList, wholesaleQuerySchema } from "../../../../contracts/wholesale";
import { readStars } from "../../../../workflows/cart/read-live-facts";
import { readWholesaleItems } from "../../../../workflows/wholesale/read-wholesale-items";
import { buyerContext } from "../tenancy/buyer-context";
import { chooseItems } from "./choose-items";
import { wholesaleRow } from "./wholesale-row";

export async function GET(req: MedusaRequest, res: MedusaResponse<WholesaleList>): Promise<void> {
  const query = wholesaleQuerySchema.parse(req.query);
  const { customer_group_id } = buyerContext(req);
  const day = today();
  const chosen = chooseItems(await readWholesaleItems(req.scope, { customer_group_id, day }), query);
  const page = chosen.slice((query.page - 1) * query.limit, query.page * query.limit);
  const productIds = [...new Set(page.map((item) => item.product.id))];
  const stars = await readStars(req.scope, productIds, day);
  res.json({
    rows: page.map((item) => wholesaleRow(item, stars.get(item.product.id))),
    total: chosen.length,
  });
}
