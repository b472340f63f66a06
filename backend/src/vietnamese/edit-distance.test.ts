import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance";

test.each([
  ["hoan", "hon", 1],
  ["hoan", "haon", 1],
  ["mien", "mien", 0],
  ["curcumin", "cucurmin", 2],
  ["dong", "rong", 1],
  ["bao", "thai", 3],
])("%s and %s are %i apart", (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

test("words too far apart are given up early", () => {
  expect(editDistance("a", "abcdef", 2)).toBe(3);
});

test("it is the same both ways, and none only for equal words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const there = editDistance(a, b, 9);
      expect(editDistance(b, a, 9)).toBe(there);
      expect(there === 0).toBe(a === b);
    }),
  );
});
