import { expect, test } from "vitest";
import { decodeKeystrokes } from "./keystrokes";

test.each([
  ["mieesn", "mien"],
  ["gaoj", "gao"],
  ["tuieets", "tuiet"],
  ["yeens", "yen"],
  ["ngheej", "nghe"],
  ["tinhs", "tinh"],
  ["boojt", "bot"],
  ["bootj", "bot"],
  ["ddoongf", "dong"],
  ["dduowngf", "duong"],
  ["ruwowuj", "ruou"],
  ["ruowuj", "ruou"],
  ["chef", "che"],
  ["traf", "tra"],
  ["maatj", "mat"],
  ["mienes", "mien"],
  ["lapj", "lap"],
  ["xuowngr", "xuong"],
  ["thowm", "thom"],
  ["thijt", "thit"],
  ["loiwj", "loi"],
])("Telex %s is %s", (typed, meant) => {
  expect(decodeKeystrokes(typed)).toBe(meant);
});

test.each([
  ["mie6n1", "mien"],
  ["ga5o", "gao"],
  ["gao5", "gao"],
  ["d9u7o7ng2", "duong"],
  ["nghe65", "nghe"],
])("VNI %s is %s", (typed, meant) => {
  expect(decodeKeystrokes(typed)).toBe(meant);
});

test.each(["mien", "dong", "500", "500g", "2024", "curcumin", "homestai", "shan", "wild", ""])(
  "%s is left alone",
  (word) => expect(decodeKeystrokes(word)).toBeNull(),
);
