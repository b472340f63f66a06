import { expect, test } from "vitest";
import { isOpenWhileSuspended } from "./open-while-suspended";

test.each([
  ["GET", "/producer/variants", true],
  ["POST", "/producer/orders/porder_1/ship", true],
  ["POST", "/producer/papers", true],
  ["POST", "/producer/variants/variant_1/price", false],
  ["POST", "/producer/variants/variant_1/stock?x=/orders/", false],
  ["POST", "/producer/listings", false],
  ["POST", "/Producer/Variants/v/price", false],
  ["DELETE", "/producer", false],
])("%s %s: %s", (method, url, isOpen) => {
  expect(isOpenWhileSuspended(method, url)).toBe(isOpen);
});
