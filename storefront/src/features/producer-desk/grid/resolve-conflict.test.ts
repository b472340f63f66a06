import { expect, test } from "vitest";
import { goodsRow } from "./goods-fixture";
import { messages } from "./messages";
import { nowText, resolveConflict } from "./resolve-conflict";

const words = messages("vi").cell;
const context = { words, today: "2026-11-24" };
const row = goodsRow({ variant_id: "a", stocked: 36 });
const counted = { row, column: "count", draft: { text: "50", seen: 40 }, now: 36 } as const;

test("a count made after the stock moved stands as it is, against what is there now", () => {
  expect(resolveConflict(counted, "mine", context)).toEqual([
    { variant_id: "a", column: "count", draft: { text: "50", seen: 36 } },
  ]);
});

test("a count made before becomes the difference it found, with its reason", () => {
  expect(resolveConflict(counted, "count_before", context)).toEqual([
    { variant_id: "a", column: "move", draft: { text: "10", seen: null } },
    { variant_id: "a", column: "reason", draft: { text: "Đếm lại kho", seen: null } },
  ]);
});

test("taking theirs leaves the cell alone", () => {
  expect(resolveConflict(counted, "theirs", context)).toEqual([
    { variant_id: "a", column: "count", draft: undefined },
  ]);
});

test("what is there now is told in the words of the cell", () => {
  expect(nowText(row, "price", 71_000, words)).toBe("71.000");
  expect(nowText(row, "hidden", true, words)).toBe("Ẩn");
});
