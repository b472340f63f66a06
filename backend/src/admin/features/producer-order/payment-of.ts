import type { PaymentMethod } from "../../../contracts/cart";

/** What the order page knows of the money, as far as it is needed here. */
export type OrderMoney = {
  status: string;
  payment_status: string;
  payment_collections?: {
    payments?: { provider_id: string }[];
    payment_sessions?: { provider_id: string }[];
  }[];
};

export type PaymentState = "paid" | "awaiting" | "on_delivery" | "not_paid" | "canceled";

const methods: Record<string, PaymentMethod> = {
  pp_system_default: "cod",
  pp_vietqr_vietqr: "vietqr",
  pp_stripe_stripe: "card",
};

/** How an order is paid and whether the money has come. */
export function paymentOf(order: OrderMoney): { method: PaymentMethod | null; state: PaymentState } {
  const collections = order.payment_collections ?? [];
  const provider =
    collections.flatMap((collection) => collection.payments ?? [])[0]?.provider_id ??
    collections.flatMap((collection) => collection.payment_sessions ?? [])[0]?.provider_id;
  const method = (provider && methods[provider]) || null;
  return { method, state: stateOf(order, method) };
}

function stateOf(order: OrderMoney, method: PaymentMethod | null): PaymentState {
  if (order.payment_status === "captured") return "paid";
  if (order.status === "canceled") return "canceled";
  if (method === "vietqr") return "awaiting";
  return method === "cod" ? "on_delivery" : "not_paid";
}
