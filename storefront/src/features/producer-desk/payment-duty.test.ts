import { expect, it } from "vitest";
import { paymentDuty } from "./payment-duty";

it("collects what the backend reckons is due at the door", () => {
  expect(paymentDuty({ status: "confirmed", is_paid: false, collect_total: 162_000 })).toEqual({
    kind: "collect",
    amount: 162_000,
  });
});

it("never collects twice, from a transfer, or for a canceled order", () => {
  expect(paymentDuty({ status: "shipped", is_paid: true, collect_total: null }).kind).toBe("paid");
  expect(paymentDuty({ status: "placed", is_paid: false, collect_total: null }).kind).toBe("awaiting");
  expect(paymentDuty({ status: "canceled", is_paid: false, collect_total: null }).kind).toBe("canceled");
});
