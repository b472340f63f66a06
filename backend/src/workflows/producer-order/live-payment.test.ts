import { expect, test } from "vitest";
import { awaitsTransfer, livePayment } from "./live-payment";

const order = (...payments: { provider_id: string; captured_at?: string; canceled_at?: string }[]) => ({
  payment_collections: [{ payments }],
});

test("a transfer is awaited until it is captured; cash on delivery is not", () => {
  expect(awaitsTransfer(order({ provider_id: "pp_vietqr_vietqr" }))).toBe(true);
  expect(
    awaitsTransfer(order({ provider_id: "pp_vietqr_vietqr", captured_at: "2026-11-22T01:00:00Z" })),
  ).toBe(false);
  expect(awaitsTransfer(order({ provider_id: "pp_system_default" }))).toBe(false);
});

test("a payment that was called off does not count beside one that stands", () => {
  const canceled = { provider_id: "pp_stripe_stripe", canceled_at: "2026-11-22T01:00:00Z" };
  expect(livePayment(order(canceled, { provider_id: "pp_system_default" }))?.provider_id).toBe(
    "pp_system_default",
  );
  expect(livePayment(order(canceled))?.provider_id).toBe("pp_stripe_stripe");
  expect(livePayment({ payment_collections: [null] })).toBeNull();
});
