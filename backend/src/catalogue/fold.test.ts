import { expect, test } from "vitest";
import { fold, foldedWords } from "./fold";

test.each([
  ["Miến dong", "mien dong"],
  ["MIẾN DONG", "mien dong"],
  ["Miến dong".normalize("NFD"), "mien dong"],
  ["Gạo Bao thai Chợ Đồn", "gao bao thai cho don"],
  ["HTX Tài Hoan", "htx tai hoan"],
  ["Đỗ  Quyên – đặc sản", "do quyen dac san"],
  ["Rượu men lá 29°, 500ml", "ruou men la 29 500ml"],
  ["hoà/hòa", "hoa hoa"],
  ["Ơ ư Ư", "o u u"],
  [" !!! ", ""],
])("%s folds to %s", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test("words of an empty text are none", () => {
  expect(foldedWords("—")).toEqual([]);
  expect(foldedWords("Chè Shan tuyết")).toEqual(["che", "shan", "tuyet"]);
});
