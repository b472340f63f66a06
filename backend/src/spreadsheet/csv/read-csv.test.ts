import { describe, expect, test } from "vitest";
import { readTable } from "../read-table";
import { toCsv } from "../write-table";

const cellsOf = async (bytes: Buffer) => (await readTable(bytes)).rows.map((row) => row.cells);
const swapped = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const text = "Tên;Số\r\nMiến dong;1,5\r\n";
const read = [
  ["Tên", "Số"],
  ["Miến dong", "1,5"],
];

describe("a CSV file", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first, with its mark", swapped(`\ufeff${text}`)],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16, big end first, without a mark", swapped(text)],
  ])("in %s is read", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(read);
  });

  test.each([",", ";", "\t"])(
    "parted by %j is read, with quotes, line ends and separators in cells",
    async (sign) => {
      const lines = [`Tên${sign}Ghi chú`, `Chè${sign}"một${sign} ""hai""\nba"`, "", `Gạo${sign}`].join("\n");
      const { rows } = await readTable(Buffer.from(lines));
      expect(rows.map(({ row_number, cells }) => [row_number, ...cells])).toEqual([
        [1, "Tên", "Ghi chú"],
        [2, "Chè", `một${sign} "hai"\nba`],
        [4, "Gạo", null],
      ]);
    },
  );

  test("may name its separator as Excel does", async () => {
    expect(await cellsOf(Buffer.from("sep=;\r\na,b,c;d\r\n"))).toEqual([["a,b,c", "d"]]);
  });

  test("that we wrote reads back, text that looks like a formula included", async () => {
    const column = { header: "Tên", value: (row: string) => row };
    const rows = ["=1+1", "-5 độ", "'quoted'", 'Miến "dong"'];
    expect(await cellsOf(Buffer.from(toCsv({ name: "A", columns: [column], rows })))).toEqual([
      ["Tên"],
      ...rows.map((row) => [row]),
    ]);
  });

  test("has its formulas told, never read", async () => {
    const { rows } = await readTable(Buffer.from("Tên,Số\nMiến,=1+1\n"));
    expect(rows[1]).toEqual({
      row_number: 2,
      cells: ["Miến", null],
      faults: [{ column: 1, message: "Ô B2 là công thức, hãy dán giá trị." }],
    });
  });

  test.each([
    ["Windows-1258", Buffer.from([0x4d, 0x69, 0xea, 0xec, 0x6e, 0x0a]), "CSV UTF-8"],
    ["a picture's bytes", Buffer.from([0x00, 0x01, 0x02, 0x03, 0x05, 0x00]), "không phải bảng tính"],
    ["a quote that never ends", Buffer.from('a,b\n"c,d\ne,f\n'), "Dòng"],
    ["a wide table", Buffer.from(",".repeat(70)), "60 cột"],
    ["50,000 rows", Buffer.from("a,b\n".repeat(50_000)), "Tệp có 50.000 dòng"],
  ])("of %s is refused in words", async (_, bytes, words) => {
    await expect(readTable(bytes)).rejects.toMatchObject({
      code: "table_refused",
      message: expect.stringContaining(words),
    });
  });
});
