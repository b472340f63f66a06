import { expect, test } from "vitest";
import { marketFactsOf } from "./market-facts";

test("reads kind and flags, written as booleans or as words", () => {
  expect(marketFactsOf({ kind: "ruou", is_alcohol: "true", title_en: "Corn spirit" })).toEqual({
    kind: "ruou",
    is_alcohol: true,
    price_is_illustrative: false,
    title_en: "Corn spirit",
  });
});

test.each([null, {}, { kind: "" }, { kind: "mien", is_alcohol: "maybe" }])("cannot read %j", (metadata) => {
  expect(marketFactsOf(metadata)).toBeNull();
});
