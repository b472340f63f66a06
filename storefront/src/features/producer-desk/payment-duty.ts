import type { ProducerOrderRow } from "@contracts/producer";

export type PaymentDuty = { kind: "collect"; amount: number } | { kind: "paid" | "awaiting" | "canceled" };

type PaidOrder = Pick<ProducerOrderRow, "status" | "is_paid" | "collect_total">;

/** What the producer must do about money when handing the parcel over; amounts in đồng. */
export const paymentDuty = ({ status, is_paid, collect_total }: PaidOrder): PaymentDuty => {
  if (status === "canceled") return { kind: "canceled" };
  if (is_paid) return { kind: "paid" };
  return collect_total === null ? { kind: "awaiting" } : { kind: "collect", amount: collect_total };
};
