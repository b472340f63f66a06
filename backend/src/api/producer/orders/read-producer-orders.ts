import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProducerOrderStatus } from "../../../contracts/order";
import { readWholesaleFacts } from "../../../workflows/wholesale/read-wholesale-facts";
import { type JoinedProducerOrder, producerOrderRow } from "./producer-order-row";

const fields = [
  "id",
  "code",
  "order_id",
  "status",
  "item_total_vnd",
  "shipping_total_vnd",
  "canceled_shipping_vnd",
  "confirmed_at",
  "shipped_at",
  "carrier",
  "tracking_code",
  "created_at",
  "lines.*",
  "order.metadata",
  "order.shipping_address.*",
  "order.payment_collections.payments.provider_id",
  "order.payment_collections.payments.captured_at",
  "order.payment_collections.payments.canceled_at",
];

type Filters = { producer_id: string; status?: ProducerOrderStatus; id?: string | string[] };
type Joined = { order: JoinedProducerOrder; row: ReturnType<typeof producerOrderRow> };

/** A producer's orders, newest first, with what the core order knows of buyer and payment. */
export async function readProducerOrders(
  container: MedusaContainer,
  filters: Filters,
  pagination: { take: number; skip: number },
): Promise<Joined[]> {
  if (!filters.producer_id) throw new Error("Orders are read for one producer only.");
  const { data } = await container.resolve("query").graph({
    entity: "producer_order",
    fields,
    filters,
    pagination: { ...pagination, order: { created_at: "DESC", id: "DESC" } },
  });
  const orders: JoinedProducerOrder[] = data;
  const wholesale = await readWholesaleFacts(
    container,
    orders.map((order) => order.order_id),
  );
  return orders.map((order) => ({
    order,
    row: producerOrderRow(order, wholesale.get(order.order_id) ?? null),
  }));
}
