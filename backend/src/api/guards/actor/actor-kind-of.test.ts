import { expect, test } from "vitest";
import { actorKindOf } from "./actor-kind-of";

test.each([
  ["user", "/admin/products", "office"],
  ["api-key", "/admin/products", "office"],
  ["user", "/ADMIN/products", "office"],
  ["producer_member", "/producer/variants/1/price", "producer"],
  ["customer", "/store/wholesale/orders", "buyer"],
  ["customer", "/store/carts", "shopper"],
  [undefined, "/store/carts", "shopper"],
  [undefined, "/auth/user/emailpass", null],
  [undefined, "/hooks/bank-notice", null],
])("%s at %s acts as %s", (actorType, path, kind) => {
  expect(actorKindOf(actorType, path)).toBe(kind);
});
