import { expect, it } from "vitest";
import { scoreWords } from "./score-words";

const criteria_set = {
  id: "QD148-2023",
  source: "QĐ 148/QĐ-TTg",
  valid_from: "2023-02-24",
  parts: { product: 40, marketing: 25, quality: 35 },
};
const scores = { product: 35, marketing: null, quality: 30, total: 85.5 };

it("tells the points that are known, each with the most there are", () => {
  expect(scoreWords({ scores, criteria_set }, "vi")).toBe("tổng 85,5/100 · phần A 35/40 · phần C 30/35");
  expect(scoreWords({ scores, criteria_set: null }, "en")).toBe("total 85.5/100 · part A 35 · part C 30");
});

it("says nothing where none is known", () => {
  const unknown = { product: null, marketing: null, quality: null, total: null };
  expect(scoreWords({ scores: unknown, criteria_set }, "vi")).toBeNull();
});
