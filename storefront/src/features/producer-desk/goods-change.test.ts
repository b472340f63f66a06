import { describe, expect, it } from "vitest";
import { readGoodsChange, undoFields, valueAfter } from "./goods-change";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.set(key, value);
  return data;
};
const read = (fields: Record<string, string>) => readGoodsChange(form(fields));
const changeOf = (fields: Record<string, string>) => {
  const result = read(fields);
  if (!("change" in result)) throw new Error(`refused: ${result.problem}`);
  return result.change;
};

describe("a price", () => {
  it("is read as people type it", () => {
    expect(changeOf({ field: "price", amount: "70.000 ₫", seen: "65000" })).toEqual({
      field: "price",
      price: 70_000,
      seen: 65_000,
    });
  });
  it.each([
    ["70", "priceLow"],
    ["100.000.001", "priceHigh"],
    ["65.000", "same"],
    ["sáu mươi", "amount"],
    ["", "amount"],
  ])("%s is refused as %s", (amount, problem) => {
    expect(read({ field: "price", amount, seen: "65000" })).toEqual({ problem });
  });
});

describe("a stock", () => {
  it("grows, shrinks or is counted", () => {
    expect(valueAfter(changeOf({ field: "stock", mode: "add", amount: "20", seen: "190" }))).toBe(210);
    expect(valueAfter(changeOf({ field: "stock", mode: "take", amount: "20", seen: "190" }))).toBe(170);
    expect(valueAfter(changeOf({ field: "stock", mode: "count", amount: "0", seen: "190" }))).toBe(0);
  });
  it("never takes more than there is, nor nothing", () => {
    expect(read({ field: "stock", mode: "take", amount: "191", seen: "190" })).toEqual({ problem: "tooFew" });
    expect(read({ field: "stock", mode: "add", amount: "0", seen: "190" })).toEqual({ problem: "none" });
  });
  it("keeps to the reasons of its direction", () => {
    expect(
      changeOf({ field: "stock", mode: "add", amount: "5", seen: "1", reason_add: "spoiled" }),
    ).toMatchObject({ reason: "other" });
  });
});

describe("undo", () => {
  it.each([
    { field: "price", amount: "70000", seen: "65000" },
    { field: "stock", mode: "add", amount: "20", seen: "190" },
    { field: "stock", mode: "take", amount: "20", seen: "190" },
    { field: "stock", mode: "count", amount: "150", seen: "190" },
    { field: "stock", mode: "count", amount: "240", seen: "190" },
  ])("brings back what was there: $field $mode $amount", (fields) => {
    const change = changeOf(fields as unknown as Record<string, string>);
    expect(valueAfter(changeOf(undoFields(change)))).toBe(Number(fields.seen));
  });
});
