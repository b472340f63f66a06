import { expect, test } from "vitest";
import { readEntryQuery } from "./read-entry-query";

test("an address that makes no sense shows everything from the first page", () => {
  expect(readEntryQuery({ order: " bk-7f3k9q ", kind: "refund", page: "2" })).toEqual({
    ...{ order: "BK-7F3K9Q", kind: "refund", page: 2 },
  });
  for (const page of ["0", "-1", "1.5", "x", "99999"]) {
    expect(readEntryQuery({ order: "<script>", kind: "bribe", page })).toEqual({ page: 1 });
  }
});
