import { expect, test } from "vitest";
import { packWords } from "./pack-words";

test("a pack is found by its weight or volume, together or apart", () => {
  expect(packWords({ net_amount: 500, net_unit: "g" })).toEqual(["500g", "500 g"]);
  expect(packWords({ net_amount: 1000, net_unit: "g" })).toEqual(["1000g", "1000 g", "1kg", "1 kg"]);
  expect(packWords({ net_amount: 2000, net_unit: "ml" })).toContain("2l");
  expect(packWords({ net_amount: 1500, net_unit: "g" })).toEqual(["1500g", "1500 g"]);
});

test("pieces and nights are no weights", () => {
  expect(packWords({ net_amount: 2, net_unit: "night" })).toEqual([]);
  expect(packWords({ net_amount: null, net_unit: null })).toEqual([]);
});
