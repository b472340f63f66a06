import { expect, test } from "vitest";
import type { StoredReport } from "./report-row";
import { selectReports } from "./select-reports";

const report = (id: string, part: Partial<StoredReport>): StoredReport => ({
  id,
  code: `PA-${id}`,
  kind: "other",
  state: "received",
  reported_on: "2026-11-02",
  product_id: null,
  product_name: null,
  province_code: "19",
  commune_code: "01840",
  place: "Chợ Đức Xuân",
  text: "Nhãn ghi bốn sao.",
  photo_ids: [],
  ...part,
});

const rows = [
  report("answered-old", { state: "answered", reported_on: "2026-10-01" }),
  report("new", { reported_on: "2026-11-20" }),
  report("old", { reported_on: "2026-11-02", kind: "counterfeit" }),
  report("closed-new", { state: "closed", reported_on: "2026-11-10", place: "Siêu thị" }),
];
const select = (query: Parameters<typeof selectReports>[1]) =>
  selectReports(rows, query, "2026-11-24").map((row) => row.id);

test("what waits longest stands first, what is done stands last", () => {
  expect(select({})).toEqual(["old", "new", "closed-new", "answered-old"]);
});

test("overdue means waiting beyond the tenth working day", () => {
  expect(select({ overdue: "true" })).toEqual(["old"]);
});

test("words are found without accents, however they were composed", () => {
  expect(select({ q: "cho duc" })).toEqual(["old", "new", "answered-old"]);
  expect(select({ q: "siêu thị".normalize("NFD") })).toEqual(["closed-new"]);
  expect(select({ kind: "counterfeit", q: "bon sao" })).toEqual(["old"]);
});
