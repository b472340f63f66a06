import type { CartSummary } from "@contracts/cart";
import { expect, it } from "vitest";
import { firstValues, hasProblem } from "./checkout-state";

const cart = { payment_methods: ["vietqr", "card"], delivery: null, parts: [] } as unknown as CartSummary;

it("fills in what the cart knows before what the account knows", () => {
  const shopper = { name: "Hoa", phone: null, email: "hoa@cho.test" };
  expect(firstValues(cart, shopper)).toMatchObject({
    name: "Hoa",
    phone: "",
    email: "hoa@cho.test",
    payment_method: "vietqr",
  });
  expect(firstValues({ ...cart, delivery: { name: "Lan" } }, shopper).name).toBe("Lan");
});

it("sees a line that cannot be ordered", () => {
  expect(hasProblem(cart)).toBe(false);
  const parts = [{ lines: [{ problem: "out_of_stock" }] }] as unknown as CartSummary["parts"];
  expect(hasProblem({ ...cart, parts })).toBe(true);
});
