import { expect, test } from "vitest";
import type { RoundEntryView } from "../../../contracts/evaluation-round";
import { draftOf, readResult, totalShown } from "./result-draft";

const entry: RoundEntryView = {
  id: "rent_1",
  entry_number: 1,
  product_id: "prod_1",
  product_name: "Miến dong",
  holder_name: "Hợp tác xã",
  case_type: "first",
  star_before: null,
  result: "pending",
  star_rating: null,
  score_product: null,
  score_marketing: null,
  score_quality: null,
  score_total: null,
  refusal_reason: null,
  certification: null,
  updated_at: "2026-11-24T00:00:00.000Z",
};
const blank = draftOf(entry);

test("a star with its parts is sent with the moment the clerk saw it", () => {
  expect(readResult(entry, { ...blank, outcome: "4", a: "30", b: "20", c: "25" })).toMatchObject({
    entry_id: "rent_1",
    seen_at: entry.updated_at,
    result: "granted",
    star_rating: 4,
    score_product: 30,
    score_total: null,
  });
});

test("a total alone is sent as it was typed", () => {
  expect(readResult(entry, { ...blank, outcome: "3", total: "61" })).toMatchObject({ score_total: 61 });
});

test("a refusal without its reason, and points that are no points, are not sent", () => {
  expect(readResult(entry, { ...blank, outcome: "refused" })).toBe("reason_missing");
  expect(readResult(entry, { ...blank, outcome: "3", a: "30,555" })).toBe("score_invalid");
});

test("an emptied row takes the result back", () => {
  expect(readResult({ ...entry, result: "granted", star_rating: 3 }, blank)).toMatchObject({
    result: "pending",
  });
});

test("the total shown is the sum of the parts", () => {
  expect(totalShown({ ...blank, a: "30", b: "20", c: "25", total: "3" })).toBe("75");
  expect(totalShown({ ...blank, a: "30,1", b: "20.2", c: "25,3" })).toBe("75,6");
});
