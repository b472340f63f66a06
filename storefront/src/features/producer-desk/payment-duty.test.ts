import { expect, it } from "vitest";
import { paymentDuty } from "./payment-duty";

const order = { item_total: 130_000, shipping_total: 32_000 };

it("collects goods and shipping of an unpaid cash order", () => {
  expect(paymentDuty({ ...order, status: "confirmed", is_paid: false, payment_method: "cod" })).toEqual({
    kind: "collect",
    amount: 162_000,
  });
});

it("never collects twice, from a transfer, or for a canceled order", () => {
  expect(paymentDuty({ ...order, status: "shipped", is_paid: true, payment_method: "cod" }).kind).toBe(
    "paid",
  );
  expect(paymentDuty({ ...order, status: "placed", is_paid: false, payment_method: "vietqr" }).kind).toBe(
    "awaiting",
  );
  expect(paymentDuty({ ...order, status: "canceled", is_paid: false, payment_method: "cod" }).kind).toBe(
    "canceled",
  );
});
