import { expect, test } from "vitest";
import type { Words } from "../../lib/use-words";
import { columnWord, namedTables, tableWord, valueWord } from "./written-words";

const words: Words = (key) => key;

test("names what it knows and leaves the rest as it lies in the database", () => {
  expect(tableWord("price", words)).toBe("audit.table_price");
  expect(tableWord("toString", words)).toBe("toString");
  expect(columnWord("mid_code", words)).toBe("mid_code");
  expect(namedTables).toContain("producer");
});

test.each([
  ["amount", 66000, "66.000\u00a0₫"],
  ["amount_vnd", 1250000, "1.250.000\u00a0₫"],
  ["stocked_quantity", 1200, "1.200"],
  ["issued_on", "2026-03-01", "01/03/2026"],
  ["shipped_at", "2026-03-01T17:00:00+00:00", "02/03/2026 00:00"],
  ["is_suspended", false, "shared.no"],
  ["state", "recalled", "audit.value_recalled"],
  ["reason", "Bao bì hở ở mép hàn", "Bao bì hở ở mép hàn"],
  ["title", "open", "open"],
  ["remark", null, "audit.nothing"],
  ["aliases", ["a"], '["a"]'],
  ["title", "Miến dong", "Miến dong"],
  ["submitted_by", "pmember_1", "Hoàng Thị Mai"],
  ["submitted_by", "pmember_2", "pmember_2"],
])("reads %s %j as %s", (column, value, text) => {
  expect(valueWord(column, value, words, { pmember_1: "Hoàng Thị Mai" })).toBe(text);
});
