import { expect, test } from "vitest";
import { toCsv, toXlsx } from "./write-table";

type Row = { name: string; count: number | null };
const table = {
  name: "Sản phẩm",
  columns: [
    { header: "Tên, quy cách", value: (row: Row) => row.name },
    { header: "Số", value: (row: Row) => row.count },
  ],
  rows: [
    { name: 'Miến "dong"', count: 12 },
    { name: "=HYPERLINK(1)", count: null },
  ],
};

test("CSV quotes what must be quoted and defuses formulas", () => {
  expect(toCsv(table)).toBe('\uFEFF"Tên, quy cách",Số\r\n"Miến ""dong""",12\r\n\'=HYPERLINK(1),\r\n');
});

test("a workbook reads back as it was written", async () => {
  const { readSheet } = await import("read-excel-file/node");
  expect(await readSheet(await toXlsx(table))).toEqual([
    ["Tên, quy cách", "Số"],
    ['Miến "dong"', 12],
    ["=HYPERLINK(1)", null],
  ]);
});
