import { expect, test } from "vitest";
import { paymentOf } from "./payment-of";

const order = (provider_id: string, payment_status: string, status = "pending") => ({
  status,
  payment_status,
  payment_collections: [{ payments: [{ provider_id }] }],
});

test("an authorized VietQR order awaits its transfer until the money is captured", () => {
  expect(paymentOf(order("pp_vietqr_vietqr", "authorized"))).toEqual({ method: "vietqr", state: "awaiting" });
  expect(paymentOf(order("pp_vietqr_vietqr", "captured"))).toEqual({ method: "vietqr", state: "paid" });
});

test("a canceled order awaits nothing", () => {
  expect(paymentOf(order("pp_vietqr_vietqr", "canceled", "canceled")).state).toBe("canceled");
});

test("cash is taken on delivery", () => {
  expect(paymentOf(order("pp_system_default", "authorized"))).toEqual({
    method: "cod",
    state: "on_delivery",
  });
});

test("before there is a payment the session names the method", () => {
  const waiting = {
    status: "pending",
    payment_status: "awaiting",
    payment_collections: [{ payments: [], payment_sessions: [{ provider_id: "pp_stripe_stripe" }] }],
  };
  expect(paymentOf(waiting)).toEqual({ method: "card", state: "not_paid" });
  expect(paymentOf({ status: "pending", payment_status: "not_paid" })).toEqual({
    method: null,
    state: "not_paid",
  });
});
