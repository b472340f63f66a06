import { expect, test } from "vitest";
import { checkPicks } from "./check-picks";
import type { PackingFacts } from "./packing-facts";

const day = "2026-11-24";
const line = {
  line_item_id: "line",
  variant_id: "mien",
  title: "Miến",
  variant_title: "",
  sku: "",
  quantity: 5,
};
const lot = {
  id: "lot",
  code: "LOT-1",
  variant_id: "mien",
  made_on: "2026-01-01",
  use_by_on: "2027-01-01",
  state: "open" as const,
  remaining: 4,
};
const facts: PackingFacts = {
  order_id: "order",
  mode: "choose",
  shipped_on: null,
  lines: [line],
  recorded: [],
  lots: [
    lot,
    { ...lot, id: "old", code: "OLD", use_by_on: "2026-11-23" },
    { ...lot, id: "back", code: "BACK", state: "recalled" },
    { ...lot, id: "other", code: "OTHER", variant_id: "nghe" },
  ],
};
const pick = (lot_id: string, quantity: number, line_item_id = "line") => ({
  line_item_id,
  lot_id,
  quantity,
});

test.each([
  ["a lot that reaches", [pick("lot", 4)], []],
  ["more than the lot has", [pick("lot", 5)], ["picks.0"]],
  ["more than the line needs", [pick("lot", 4), pick("lot", 2)], ["picks.0", "picks.1"]],
  ["a lot past its day", [pick("old", 1)], ["picks.0"]],
  ["a recalled lot", [pick("back", 1)], ["picks.0"]],
  ["a lot of other goods", [pick("lot", 1), pick("other", 1)], ["picks.1"]],
  ["a lot that does not exist", [pick("nothing", 1)], ["picks.0"]],
  ["a line of another order", [pick("lot", 1, "elsewhere")], ["picks.0"]],
])("%s", (_what, picks, faults) => expect(Object.keys(checkPicks(facts, picks, day))).toEqual(faults));

test("after the parcel has left, only what is missing is added, from whichever lot it was", () => {
  const late: PackingFacts = { ...facts, mode: "fill_in", recorded: [pick("lot", 3)] };
  expect(checkPicks(late, [pick("back", 2)], day)).toEqual({});
  expect(Object.keys(checkPicks(late, [pick("back", 3)], day))).toEqual(["picks.0"]);
});
