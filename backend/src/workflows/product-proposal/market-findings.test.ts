import { expect, test } from "vitest";
import { gtinForms } from "./market-findings";

test("a GTIN is known in every length it may have been written down in", () => {
  expect(gtinForms("8934567890120")).toEqual(["08934567890120", "8934567890120"]);
  expect(gtinForms("96385074")).toEqual(["00000096385074", "0000096385074", "000096385074", "96385074"]);
  expect(gtinForms("8934567890123")).toEqual([]);
  expect(gtinForms("")).toEqual([]);
});
