import { describe, expect, test } from "vitest";
import { type ColumnSpec, matchColumns } from "./match-columns";
import type { SheetCell, SheetRow } from "./sheet-table";

const specs: ColumnSpec<"product" | "number" | "place">[] = [
  { key: "product", headings: ["Sản phẩm", "Product"], isRequired: true },
  { key: "number", headings: ["Số quyết định", "Số QĐ", "Decision number"], isRequired: true },
  { key: "place", headings: ["Nơi ban hành", "Place"], isRequired: false },
];
const rowsOf = (...rows: SheetCell[][]): SheetRow[] =>
  rows.map((cells, index) => ({ row_number: index + 1, cells, faults: [] }));

describe("columns", () => {
  test.each([
    ["in Vietnamese", ["Sản phẩm", "Số quyết định"]],
    ["in Vietnamese without accents", ["SAN PHAM", "so  quyet dinh (*)"]],
    ["in English", ["Product", "Decision number"]],
    ["in decomposed characters", ["Sản phẩm".normalize("NFD"), "Số QĐ".normalize("NFD")]],
  ])("are known by headings %s", (_, headings) => {
    expect(matchColumns(rowsOf(headings, ["Miến", "1/QĐ"]), specs)).toEqual([
      { row_number: 2, cells: { product: "Miến", number: "1/QĐ" }, faults: {} },
    ]);
  });

  test("may stand in any order, under a title, beside others, with empty rows between", () => {
    const rows = rowsOf(
      ["DANH SÁCH SẢN PHẨM"],
      ["STT", "Số QĐ", "Ghi chú", "Sản phẩm"],
      [1, "1/QĐ", "x", "Miến"],
      [2, " ", "chỉ ghi chú", null],
      [3, null, null, "Chè"],
    );
    expect(matchColumns(rows, specs).map(({ row_number, cells }) => ({ row_number, ...cells }))).toEqual([
      { row_number: 3, product: "Miến", number: "1/QĐ" },
      { row_number: 5, product: "Chè", number: null },
    ]);
  });

  test("carry the faults of their cells, and only theirs", () => {
    const fault = { column: 1, message: "Ô B2 là công thức, hãy dán giá trị." };
    const other = { column: 2, message: "Ô C2 là công thức, hãy dán giá trị." };
    const [head, body] = rowsOf(["Sản phẩm", "Số QĐ", "Khác"], ["Miến", null, null]);
    const rows = [head, body && { ...body, faults: [fault, other] }].filter((row) => row !== undefined);
    expect(matchColumns(rows, specs)[0]?.faults).toEqual({ number: fault.message });
  });

  test("that are missing are named, all of them", () => {
    expect(() => matchColumns(rowsOf(["Product"], ["x"]), specs)).toThrow("Bảng thiếu cột “Số quyết định”.");
    expect(() => matchColumns([], specs)).toThrow("Bảng thiếu cột “Sản phẩm”, “Số quyết định”.");
  });

  test("that stand twice are named", () => {
    const rows = rowsOf(["Sản phẩm", "Số QĐ", "Product"]);
    expect(() => matchColumns(rows, specs)).toThrow("Cột “Sản phẩm” có hai lần.");
  });
});
