import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { readTable } from "../read-table";
import { tableLimits } from "../table-limits";
import { toXlsx } from "../write-table";
import { makeArchive, makeWorkbook, sheetXml } from "./make-workbook";

const refusalOf = async (bytes: Buffer, limits = tableLimits): Promise<string> =>
  readTable(bytes, limits).then(
    () => "was read",
    (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
  );

describe("a workbook", () => {
  test("that we wrote reads back, row numbers and all", async () => {
    const columns = [
      { header: "Tên", value: (row: string) => row },
      { header: "Số", value: () => 12.5 },
    ];
    const { kind, rows } = await readTable(
      await toXlsx({ name: "A", columns, rows: ["Miến <dong> & chè", "=1+1"] }),
    );
    expect(kind).toBe("xlsx");
    expect(rows.map(({ row_number, cells }) => [row_number, ...cells])).toEqual([
      [1, "Tên", "Số"],
      [2, "Miến <dong> & chè", 12.5],
      [3, "=1+1", 12.5],
    ]);
  });

  test("is read as the independent reader reads it", async () => {
    const { readSheet } = await import("read-excel-file/node");
    const columns = ["A", "B", "C"].map((header, at) => ({
      header,
      value: (row: number) => (at === 0 ? `Ô ${row} "é" <&>` : row / (at + 2)),
    }));
    const bytes = await toXlsx({ name: "A", columns, rows: Array.from({ length: 300 }, (_, row) => row) });
    expect((await readTable(bytes)).rows.map((row) => row.cells)).toEqual(await readSheet(bytes));
  });

  test("keeps row numbers over gaps, tells days from numbers, and reads shared and rich text", async () => {
    const sheet = `<worksheet><sheetData>
      <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>44542</v></c><c r="D3"><v>44542</v></c></row>
      <row r="4"/><row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" t="s"><v>1</v></c></row>
    </sheetData></worksheet>`;
    const shared = `<sst><si><t>Miến</t></si><si><r><t>Chè </t></r><r><t>Shan</t></r><rPh><t>x</t></rPh></si></sst>`;
    const { rows } = await readTable(
      makeWorkbook(sheet, [{ name: "xl/sharedStrings.xml", content: shared }]),
    );
    expect(rows.map(({ row_number, cells }) => ({ row_number, cells }))).toEqual([
      { row_number: 3, cells: [null, "Miến", "2021-12-12", 44542] },
      { row_number: 7, cells: [true, "Chè Shan"] },
    ]);
  });

  test("tells formulas, merged cells and error values by row and cell", async () => {
    const sheet = `<worksheet><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row>
      <row r="2"><c r="A2"><f>HYPERLINK("http://x")</f><v>9</v></c><c r="B2" t="e"><v>#REF!</v></c></row>
      <row r="3"><c r="C3"><v>1</v></c></row>
    </sheetData><mergeCells><mergeCell ref="C3:D4"/></mergeCells></worksheet>`;
    const { rows } = await readTable(makeWorkbook(sheet));
    expect(rows.flatMap((row) => row.faults)).toEqual([
      { column: 0, message: "Ô A2 là công thức, hãy dán giá trị." },
      { column: 1, message: "Ô B2 báo lỗi #REF!, hãy sửa lại." },
      { column: 2, message: "Ô C3:D4 bị gộp, hãy bỏ gộp và điền từng ô." },
      { column: 3, message: "Ô C3:D4 bị gộp, hãy bỏ gộp và điền từng ô." },
    ]);
    expect(rows[1]?.cells).toEqual([null, null]);
  });
});

describe("refuses", () => {
  const rows = (count: number) =>
    sheetXml(Array.from({ length: count }, (_, row) => [`Dòng ${row}`, "x", "y", "z"]));

  test("50,000 rows in under two seconds, and says how many there were", async () => {
    const bytes = makeWorkbook(rows(50_000));
    const started = performance.now();
    expect(await refusalOf(bytes)).toBe(
      "table_refused: Tệp có 50.000 dòng, mỗi lần chỉ nhận 20.000 dòng. Hãy chia thành nhiều tệp nhỏ hơn.",
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    ["says its size", undefined],
    ["lies about it", 1000],
  ])("a bomb of 192 MB that %s, in under two seconds and 100 MB", async (_, claimed_bytes) => {
    const xml = Buffer.alloc(192 * 1024 * 1024, " ");
    xml.write("<worksheet><sheetData>");
    const content = xml;
    const bomb = makeArchive([
      { name: "xl/workbook.xml", content: `<workbook><sheets><sheet r:id="a"/></sheets></workbook>` },
      { name: "xl/_rels/workbook.xml.rels", content: `<R><Relationship Id="a" Target="s.xml"/></R>` },
      { name: "xl/s.xml", content, ...(claimed_bytes ? { claimed_bytes } : {}) },
    ]);
    setFlagsFromString("--expose-gc");
    runInNewContext("gc")();
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await refusalOf(bomb)).toMatch(/^table_refused: (Tệp bung ra quá 64 MB|Không đọc được)/);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("more parts than any workbook has, two parts of one name, and macros", async () => {
    const many = Array.from({ length: 600 }, (_, part) => ({ name: `xl/${part}.xml`, content: "" }));
    expect(await refusalOf(makeWorkbook(rows(1), many))).toContain("Không đọc được tệp này");
    const twin = [{ name: "xl/worksheets/sheet1.xml", content: rows(2) }];
    expect(await refusalOf(makeWorkbook(rows(1), twin))).toContain("Không đọc được tệp này");
    expect(await refusalOf(makeWorkbook(rows(1), [{ name: "xl/vbaProject.bin", content: "x" }]))).toContain(
      "macro",
    );
  });

  test.each([
    ["a document type", `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>`],
    ["a comment", `<worksheet><!-- <row r="1"> --></worksheet>`],
    [
      "a row past the end of all sheets",
      `<worksheet><sheetData><row r="99999999999"/></sheetData></worksheet>`,
    ],
    ["rows out of order", `<worksheet><row r="2"/><row r="1"/></worksheet>`],
    ["a cell of another row", `<worksheet><row r="1"><c r="A9"><v>1</v></c></row></worksheet>`],
    ["a text that is not there", `<worksheet><row r="1"><c r="A1" t="s"><v>7</v></c></row></worksheet>`],
    ["a half tag", `<worksheet><row r="1"`],
    ["bytes that are no UTF-8", Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe])],
  ])("a sheet with %s", async (_, sheet) => {
    expect(await refusalOf(makeWorkbook(sheet))).toContain("Không đọc được tệp này");
  });

  test("a cell far to the right, and hundreds of merged ranges", async () => {
    const far = `<worksheet><row r="1"><c r="XFD1"><v>1</v></c></row></worksheet>`;
    expect(await refusalOf(makeWorkbook(far))).toContain("Ô XFD1 nằm ngoài 60 cột đầu");
    const merges = `<mergeCell ref="A1:B2"/>`.repeat(501);
    expect(await refusalOf(makeWorkbook(sheetXml([["a"]], merges)))).toContain("500 vùng ô gộp");
  });

  test("files that are not what they say", async () => {
    expect(await refusalOf(Buffer.from("PK but no archive at all, only text"))).toContain("Không đọc được");
    expect(await refusalOf(makeArchive([{ name: "word/document.xml", content: "<w/>" }]))).toContain(
      "Không đọc được",
    );
    expect(await refusalOf(Buffer.from("\xd0\xcf\x11\xe0old", "latin1"))).toContain(".xls");
    expect(await refusalOf(Buffer.from("%PDF-1.7"))).toContain("không phải bảng tính");
    expect(await refusalOf(Buffer.alloc(0))).toContain("trống");
  });
});
