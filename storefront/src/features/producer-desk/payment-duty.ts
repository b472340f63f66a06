import type { ProducerOrderRow } from "@contracts/producer";

export type PaymentDuty = { kind: "collect"; amount: number } | { kind: "paid" | "awaiting" | "canceled" };

type PaidOrder = Pick<
  ProducerOrderRow,
  "status" | "is_paid" | "payment_method" | "item_total" | "shipping_total"
>;

/** What the producer must do about money when handing the parcel over; amounts in đồng. */
export const paymentDuty = (order: PaidOrder): PaymentDuty => {
  if (order.status === "canceled") return { kind: "canceled" };
  if (order.is_paid) return { kind: "paid" };
  return order.payment_method === "cod"
    ? { kind: "collect", amount: order.item_total + order.shipping_total }
    : { kind: "awaiting" };
};
