import { expect, test } from "vitest";
import { numberStyle, readAmount } from "./read-amount";

test.each([
  ["65000", { value: 65000, how: "plain" }],
  ["65.000", { value: 65000, how: "vi" }],
  ["65,000", { value: 65000, how: "en" }],
  ["1.250.000 ₫", { value: 1_250_000, how: "vi" }],
  ["65 000đ", { value: 65000, how: "plain" }],
  ["65.000,00", { value: 65000, how: "vi" }],
  ["65,000.00", { value: 65000, how: "en" }],
  ["65k", { value: 65000, how: "short" }],
  ["+12", { value: 12, how: "plain" }],
  ["-1.234", { value: -1234, how: "vi" }],
])("%s is read", (text, read) => {
  expect(readAmount(text)).toEqual(read);
});

test.each([
  ["", "empty"],
  ["1.234,5", "fraction"],
  ["1,234.5", "fraction"],
  ["1.5", "fraction"],
  ["0.500", "ambiguous"],
  ["sáu lăm nghìn", "letters"],
  ["=A1*2", "letters"],
  ["1.23.456", "letters"],
  ["1e5", "letters"],
])("%s is refused: %s", (text, fault) => {
  expect(readAmount(text)).toEqual({ fault });
});

test("a single mark parts thousands, unless the cells beside it use it before decimals", () => {
  const english = numberStyle(["1,234.50", "1.234"]);
  expect(english).toBe("en");
  expect(readAmount("1.234", english)).toEqual({ fault: "fraction" });
  expect(readAmount("1,234", english)).toEqual({ value: 1234, how: "en" });
  expect(readAmount("1.234", numberStyle(["1.234", "2.500"]))).toEqual({ value: 1234, how: "vi" });
});

test("a block that shows both styles leaves nothing to guess", () => {
  const mixed = numberStyle(["1.234,50", "1,234.50", "65.000"]);
  expect(mixed).toBe("mixed");
  expect(readAmount("65.000", mixed)).toEqual({ fault: "ambiguous" });
  expect(readAmount("65000", mixed)).toEqual({ value: 65000, how: "plain" });
  expect(readAmount("1.250.000", mixed)).toEqual({ value: 1_250_000, how: "vi" });
});
