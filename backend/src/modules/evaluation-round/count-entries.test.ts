import { expect, test } from "vitest";
import { type CountedEntry, countEntries, roundState } from "./count-entries";

const entry = (changes: Partial<CountedEntry> = {}): CountedEntry => ({
  product_id: "prod_1",
  result: "granted",
  is_certified: true,
  ...changes,
});

test("counts entries by what became of them", () => {
  const entries = [
    entry(),
    entry({ is_certified: false }),
    entry({ result: "refused", is_certified: false }),
  ];
  expect(countEntries([...entries, entry({ result: "pending", is_certified: false })])).toEqual({
    entered: 4,
    pending: 1,
    granted: 2,
    refused: 1,
    certified: 1,
  });
});

test.each([
  ["without entries", [], "open"],
  ["with a result missing", [entry(), entry({ result: "pending", is_certified: false })], "open"],
  ["with a decision missing", [entry(), entry({ is_certified: false })], "open"],
  ["with all decisions on record", [entry(), entry({ result: "refused", is_certified: false })], "decided"],
  ["of products that are not on the market", [entry({ product_id: null, is_certified: false })], "decided"],
])("a round %s is %s", (_, entries, state) => {
  expect(roundState(null, entries)).toBe(state);
  expect(roundState("2026-01-01T00:00:00Z", entries)).toBe("closed");
});
