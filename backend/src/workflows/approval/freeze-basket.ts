import type { FrozenBasket } from "../../contracts/approval";
import type { PlaceWholesaleOrder, WholesalePreview } from "../../contracts/wholesale";
import { skuKey } from "../wholesale/wholesale-item";

/** What is asked for, line by line at the prices of this moment. */
export function freezeBasket(order: PlaceWholesaleOrder, preview: WholesalePreview): FrozenBasket {
  const lines = preview.parts.flatMap(({ producer, lines }) =>
    lines.map((line) => ({
      sku: skuKey(line.sku),
      title: line.title ?? "",
      variant_title: line.variant_title ?? "",
      producer_name: producer.name,
      quantity: line.quantity,
      unit_price: line.unit_price ?? 0,
      total: line.total ?? 0,
    })),
  );
  return { order, lines, item_total: preview.item_total, shipping_total: preview.shipping_total ?? 0 };
}

/** SKU → the approved price, đồng. */
export const approvedPrices = (basket: FrozenBasket): Record<string, number> =>
  Object.fromEntries(basket.lines.map((line) => [line.sku, line.unit_price]));
