import { expect, test } from "vitest";
import { cartToken, opensCart } from "./cart-token";

test("a token opens its own cart and no other", () => {
  const token = cartToken("cart_a", "secret");
  expect(opensCart("cart_a", token, "secret")).toBe(true);
  expect(opensCart("cart_b", token, "secret")).toBe(false);
  expect(opensCart("cart_a", token, "another")).toBe(false);
  expect(opensCart("cart_a", "", "secret")).toBe(false);
  expect(opensCart("cart_a", `${token}=`, "secret")).toBe(false);
});
