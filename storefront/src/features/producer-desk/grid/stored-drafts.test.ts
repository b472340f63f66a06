import { expect, test } from "vitest";
import { keyOf } from "./drafts";
import { parseStored, storedText } from "./stored-drafts";

test("what is kept on the device is read back, the unanswered request with it", () => {
  const kept = {
    drafts: new Map([[keyOf("v1", "price"), { text: "65000", seen: 60_000 }]]),
    pending: { key: "k-12345678", rows: [{ variant_id: "v1", cells: {} }], texts: [] },
  };
  expect(parseStored(storedText(kept))).toEqual(kept);
  expect(storedText({ drafts: new Map(), pending: null })).toBeNull();
});

test.each([
  null,
  "",
  "{",
  "[]",
  '{"version":2}',
  '{"version":1,"drafts":[["x|stars",{"text":"5"}],[1],null]}',
])("what is no table of ours is nothing: %s", (text) => {
  expect(parseStored(text)).toEqual({ drafts: new Map(), pending: null });
});
