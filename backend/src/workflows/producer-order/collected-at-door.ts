import type { ProducerOrderRow } from "../../contracts/producer";

type Paid = Pick<
  ProducerOrderRow,
  "status" | "is_paid" | "payment_method" | "item_total" | "shipping_total" | "canceled_total"
>;

/** What the carrier collects for a parcel, đồng; null when nothing is due at the door. */
export function collectedAtDoor(order: Paid): number | null {
  const isDue = order.status !== "canceled" && !order.is_paid && order.payment_method === "cod";
  return isDue ? order.item_total + order.shipping_total - order.canceled_total : null;
}
