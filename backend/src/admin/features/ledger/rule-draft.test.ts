import { expect, test } from "vitest";
import { readRate } from "./rule-draft";

test("a rate is read as it is typed here and abroad", () => {
  expect(["5", "1,5", "1.25", "0", "50", " 10 "].map(readRate)).toEqual([500, 150, 125, 0, 5000, 1000]);
});

test.each(["", "-1", "50,01", "99", "1,234", "5%", "năm"])("%s is no rate", (text) => {
  expect(readRate(text)).toBeNull();
});
