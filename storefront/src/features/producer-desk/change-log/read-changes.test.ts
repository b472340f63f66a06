import type { AuditEntryView } from "@contracts/audit";
import { expect, test } from "vitest";
import { readChanges, valueWord } from "./read-changes";

const entry: AuditEntryView = {
  id: "audit_1",
  at: "2026-11-24T05:00:00.000Z",
  table_name: "price",
  row_id: "price_1",
  subject_id: "prod_1",
  operation: "update",
  before: { amount: 66000, price_set_id: "pset_1", constructor: "a" },
  after: { amount: 70000, price_set_id: "pset_2", constructor: "b" },
  actor_kind: "producer",
  actor_id: null,
  actor_name: null,
  actor_email: null,
  request_id: null,
  route: null,
};

test("reads what a producer knows by name, and leaves out ids", () => {
  expect(readChanges(entry, "vi")).toEqual([
    { label: "Giá", before: "66.000\u00a0₫", after: "70.000\u00a0₫" },
  ]);
  const added = readChanges(
    { ...entry, operation: "insert", before: null, after: { number: "12/GCN" } },
    "en",
  );
  expect(added).toEqual([{ label: "Number", before: "empty", after: "12/GCN" }]);
  expect(readChanges({ ...entry, before: null, after: null }, "vi")).toEqual([]);
});

test.each([
  ["made_on", "2026-03-01", "01/03/2026"],
  ["state", "recalled", "đang thu hồi"],
  ["title", "open", "open"],
  ["reason", "spoiled", "hỏng"],
  ["is_suspended", true, "có"],
  ["stocked_quantity", 1200, "1.200"],
  ["description", "x".repeat(201), "đã đổi (xem ở trang của mục này)"],
  ["remark", "", "trống"],
])("reads %s %j as %s", (column, value, text) => {
  expect(valueWord(column, value, "vi")).toBe(text);
});
