import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../clock";
import type { ProducerOrderDetail } from "../../../contracts/producer";
import { productFacts } from "../../../product-facts";
import { readDecisions } from "../../../workflows/cart/read-live-facts";
import { lineStar } from "../../../workflows/order/line-star";
import { readCancellations } from "../../../workflows/order/read-cancellations";
import { notFound } from "../tenancy/producer-context";
import { deliveryPlace, type JoinedLine } from "./producer-order-row";
import { readProducerOrders } from "./read-producer-orders";

const instant = (value: string | Date | null): string | null =>
  value ? new Date(value).toISOString() : null;

/** One order of this producer. @throws MedusaError not_found, for another producer's order just the same. */
export async function readOrderDetail(
  container: MedusaContainer,
  owned: { producer_id: string; id: string },
): Promise<ProducerOrderDetail> {
  const [found] = await readProducerOrders(container, owned, { take: 1, skip: 0 });
  if (!found) throw notFound();
  const { order, row } = found;
  const { phone, street } = deliveryPlace(order.order?.shipping_address);
  const note = order.order?.metadata?.note;
  return {
    ...row,
    phone,
    street,
    note: typeof note === "string" && note !== "" ? note : null,
    carrier: order.carrier,
    tracking_code: order.tracking_code,
    confirmed_at: instant(order.confirmed_at),
    shipped_at: instant(order.shipped_at),
    lines: await readLines(
      container,
      order.lines.filter((line) => line !== null),
      row.placed_at,
    ),
    cancellations: (await readCancellations(container, [order.order_id])).get(order.id) ?? [],
  };
}

async function readLines(
  container: MedusaContainer,
  lines: JoinedLine[],
  placedAt: string,
): Promise<ProducerOrderDetail["lines"]> {
  const ids = [...new Set(lines.map((line) => line.product_id))];
  const { data } = await container
    .resolve("query")
    .graph({ entity: "product", fields: ["id", "handle", "metadata"], filters: { id: ids } });
  const products = new Map(data.map((product) => [product.id, product]));
  const decisions = await readDecisions(container, ids);
  return lines.map(({ product_id, unit_price_vnd, canceled_vnd: _, ...line }) => {
    const product = products.get(product_id);
    const { line_item_id, title, variant_title, sku, quantity, canceled_quantity } = line;
    return {
      ...{ line_item_id, title, variant_title, sku, quantity, canceled_quantity },
      kind: productFacts(product?.metadata).kind,
      product_handle: product?.handle ?? null,
      unit_price: unit_price_vnd,
      total: unit_price_vnd * quantity,
      star: lineStar(decisions.get(product_id) ?? [], placedAt, today()),
    };
  });
}
