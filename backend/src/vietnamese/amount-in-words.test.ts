import fc from "fast-check";
import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words";

test.each([
  [0, "Không đồng"],
  [15_000, "Mười lăm nghìn đồng"],
  [105_000, "Một trăm lẻ năm nghìn đồng"],
  [1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"],
  [21_001_000, "Hai mươi mốt triệu không trăm lẻ một nghìn đồng"],
  [2_000_000_000, "Hai tỷ đồng"],
])("%d is %s", (amount, words) => {
  expect(amountInWords(amount)).toBe(words);
});

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const spoken = new Map<string, number>([
  ...digits.map((word, value): [string, number] => [word, value]),
  ...([
    ["mốt", 1],
    ["tư", 4],
    ["lăm", 5],
  ] as const),
]);
const scales: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Listens to the words as a cashier does. */
function heard(words: string): number {
  let [total, group, unit] = [0, 0, 0];
  for (const word of words.toLowerCase().split(" ")) {
    const scale = scales[word];
    if (word === "trăm") [group, unit] = [group + unit * 100, 0];
    else if (word === "mươi") [group, unit] = [group + unit * 10, 0];
    else if (word === "mười") group += 10;
    else if (scale) [total, group, unit] = [total + (group + unit) * scale, 0, 0];
    else if (word !== "lẻ" && word !== "đồng") unit = spoken.get(word) ?? Number.NaN;
  }
  return total + group + unit;
}

test("whoever hears the words writes the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
      expect(heard(amountInWords(amount))).toBe(amount);
    }),
    { numRuns: 5_000 },
  );
});

test.each([-1, 0.5, Number.NaN, 2 ** 60])("%d is no amount", (amount) => {
  expect(() => amountInWords(amount)).toThrow(RangeError);
});
