import { expect, test } from "vitest";
import { parted } from "./parted";
import { Vocabulary } from "./vocabulary";

const words = ["mien", "dong", "khau", "nua", "lech", "hoa", "ho", "an", "a"];
const vocabulary = new Vocabulary(words.map((word) => ({ word, count: 1 })));

test.each([
  ["miendong", ["mien", "dong"]],
  ["khaunualech", ["khau", "nua", "lech"]],
  ["hoan", ["ho", "an"]],
  ["mien", null],
  ["mienxyz", null],
  ["dong".repeat(11), null],
  ["", null],
])("%s", (key, expected) => {
  expect(parted(key, vocabulary)).toEqual(expected);
});
