import { expect, it } from "vitest";
import { parseAmount } from "./parse-amount";

it.each([
  ["65000", 65_000],
  ["65.000", 65_000],
  ["1.250.000 ₫", 1_250_000],
  ["65,000đ", 65_000],
  [" 65 000 ", 65_000],
  ["0", 0],
])("reads %s", (text, amount) => expect(parseAmount(text)).toBe(amount));

it.each(["", "abc", "65.5", "65.0000", "1.000,000", "-5", "65k", "1e5"])("refuses %s", (text) =>
  expect(parseAmount(text)).toBeNull(),
);
