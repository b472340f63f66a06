import { expect, test } from "vitest";
import { formatMoney } from "./money";

test("writes đồng with dots and the sign after an unbreakable space", () => {
  expect(formatMoney(125_000)).toBe("125.000\u00a0₫");
  expect(formatMoney(0)).toBe("0\u00a0₫");
});
