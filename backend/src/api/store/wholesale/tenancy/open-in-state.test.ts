import { expect, test } from "vitest";
import { isOpenInState } from "./open-in-state";

test.each([
  ["approved", "POST", "/store/wholesale/orders", true],
  ["applied", "GET", "/store/wholesale/me", true],
  ["applied", "GET", "/store/wholesale/catalogue", false],
  ["applied", "GET", "/Store/Wholesale/Catalogue?x=/me", false],
  ["applied", "POST", "/store/wholesale/me", false],
  ["applied", "GET", "/store/wholesale/orders", false],
  ["refused", "POST", "/store/wholesale/orders/preview", false],
  ["suspended", "GET", "/store/wholesale/orders/BK-1", true],
  ["suspended", "POST", "/store/wholesale/orders", false],
  ["suspended", "GET", "/store/wholesale/catalogue", false],
] as const)("%s: %s %s is open: %s", (state, method, url, isOpen) => {
  expect(isOpenInState(state, method, url)).toBe(isOpen);
});
