import { expect, test } from "vitest";
import { exactFormsOf, keysOf, searchWords } from "./search-word";

const keys = (text: string) => searchWords(text).map(({ key }) => key);
const exact = (text: string) => searchWords(text).map((word) => word.exact);

test("marks, capitals, đ and decomposed letters come down to the same key", () => {
  for (const text of [
    "Miến dong ĐỒNG",
    "MIẾN  DONG đồng",
    "miến dong đồng".normalize("NFD"),
    "mien-dong dong",
  ]) {
    expect(keys(text)).toEqual(["mien", "dong", "dong"]);
  }
});

test("i and y are one letter to a reader in a hurry", () => {
  expect(keys("mỳ Mì Kỹ kĩ")).toEqual(["mi", "mi", "ki", "ki"]);
});

test("the tone may sit on either vowel, but it still counts", () => {
  expect(exact("hoà thuỷ")).toEqual(exact("hòa thủy"));
  expect(exact("mơ")).not.toEqual(exact("mỡ"));
  expect(exact("mơ")).not.toEqual(exact("mo"));
});

test("a word without marks says so", () => {
  expect(searchWords("mien miến đá").map(({ isMarked }) => isMarked)).toEqual([false, true, true]);
});

test("signs alone make no word", () => {
  expect(searchWords("!!! · 🍵 %")).toEqual([]);
});

test("forms are gathered once each", () => {
  expect(keysOf(["Miến dong", "miến rong"])).toEqual(["mien", "dong", "rong"]);
  expect(exactFormsOf(["chè", "Chè", "che"])).toHaveLength(2);
});
