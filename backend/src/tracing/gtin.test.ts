import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDigit, gtin14, isRestrictedGtin } from "./gtin";

test.each([
  ["4006381333931", "04006381333931"],
  ["8934563138165", "08934563138165"],
  ["96385074", "00000096385074"],
  ["036000291452", "00036000291452"],
  ["10614141000415", "10614141000415"],
  [" 4006381333931 ", "04006381333931"],
])("%s is a GTIN", (text, expected) => {
  expect(gtin14(text)).toBe(expected);
});

test.each([
  "4006381333932",
  "400638133393",
  "40063813339311",
  "",
  "893456313816x",
  "８９３４５６３１３８１６５",
  null,
  undefined,
])("%s is none", (text) => {
  expect(gtin14(text)).toBeNull();
});

test("one wrong digit is always found", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
      const check = checkDigit(body.join(""));
      const wrong = body.map((digit, place) => (place === at ? (digit + by) % 10 : digit)).join("");
      return gtin14(body.join("") + check) !== null && gtin14(wrong + check) === null;
    }),
  );
});

test.each([
  ["2012345678900", true],
  ["0212345678900", true],
  ["8934563138165", false],
  ["02012345678900", true],
])("%s for use within a company only: %s", (gtin, expected) => {
  expect(isRestrictedGtin(gtin)).toBe(expected);
});
