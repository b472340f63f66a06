import { expect, test } from "vitest";
import { seasonWords } from "./season-words";

test.each([
  [[], "", ""],
  [[11], "Tháng 11", "Nov"],
  [[9, 10, 11], "Tháng 9–11", "Sep–Nov"],
  [[1, 11, 12], "Tháng 11–1", "Nov–Jan"],
  [[3, 4, 9], "Tháng 3–4, 9", "Mar–Apr, Sep"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "Quanh năm", "All year"],
])("%j is %s", (months, value, value_en) => {
  expect(seasonWords(months)).toEqual({ value, value_en });
});
