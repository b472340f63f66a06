import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type WholesalePreview, wholesalePreviewSchema } from "../../../../../contracts/wholesale";
import { findProvince } from "../../../../../places/places";
import { readStars } from "../../../../../workflows/cart/read-live-facts";
import { previewLines } from "../../../../../workflows/wholesale/preview-lines";
import { readWholesaleItems } from "../../../../../workflows/wholesale/read-wholesale-items";
import { buyerContext } from "../../tenancy/buyer-context";

export async function POST(req: MedusaRequest, res: MedusaResponse<WholesalePreview>): Promise<void> {
  const { lines, province_code } = wholesalePreviewSchema.parse(req.body);
  const { customer_group_id } = buyerContext(req);
  const skus = lines.map((line) => line.sku);
  const day = today();
  const items = await readWholesaleItems(req.scope, { customer_group_id, skus, day });
  const zone = findProvince(province_code ?? "")?.zone ?? null;
  const productIds = [...new Set(items.map((item) => item.product.id))];
  const stars = await readStars(req.scope, productIds, day);
  res.json(previewLines(items, lines, { zone, day }, stars));
}
