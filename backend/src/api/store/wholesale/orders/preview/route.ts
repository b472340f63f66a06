import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type WholesalePreview, wholesalePreviewSchema } from "../../../../../contracts/wholesale";
import { findProvince } from "../../../../../places/places";
import { previewLines } from "../../../../../workflows/wholesale/preview-lines";
import { readWholesaleItems } from "../../../../../workflows/wholesale/read-wholesale-items";
import { buyerContext } from "../../tenancy/buyer-context";

export async function POST(req: MedusaRequest, res: MedusaResponse<WholesalePreview>): Promise<void> {
  const { lines, province_code } = wholesalePreviewSchema.parse(req.body);
  const { customer_group_id } = buyerContext(req);
  const skus = lines.map((line) => line.sku);
  const items = await readWholesaleItems(req.scope, { customer_group_id, skus });
  const zone = findProvince(province_code ?? "")?.zone ?? null;
  res.json(previewLines(items, lines, { zone, day: today() }));
}
