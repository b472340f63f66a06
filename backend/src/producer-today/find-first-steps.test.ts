import { expect, test } from "vitest";
import { findFirstSteps } from "./find-first-steps";

const done = { papers: true, verified: true, product: true, public_product: true, payout_account: true };

test("the list ends when all is done, or when the first order has come", () => {
  expect(findFirstSteps({ ...done, has_orders: false }, true)).toBeNull();
  expect(findFirstSteps({ ...done, papers: false, has_orders: true }, true)).toBeNull();
  expect(findFirstSteps({ ...done, verified: false, has_orders: false }, true)).toEqual([
    { step: "papers", is_done: true },
    { step: "verified", is_done: false },
    { step: "product", is_done: true },
    { step: "public_product", is_done: true },
    { step: "payout_account", is_done: true },
  ]);
});

test("who does not see money is not asked for an account", () => {
  const waiting = { ...done, payout_account: false, has_orders: false };
  expect(findFirstSteps(waiting, false)).toBeNull();
  expect(findFirstSteps(waiting, true)).not.toBeNull();
});
