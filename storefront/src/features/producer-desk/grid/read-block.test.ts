import fc from "fast-check";
import { expect, test } from "vitest";
import { readBlock, writeBlock } from "./read-block";

test("a block from Excel ends with a line break that is no row", () => {
  expect(readBlock("65.000\t10\r\n70.000\t\r\n")).toEqual([
    ["65.000", "10"],
    ["70.000", ""],
  ]);
});

test("an empty line in the middle is a row with an empty cell", () => {
  expect(readBlock("1\n\n3\n")).toEqual([["1"], [""], ["3"]]);
});

test("a quoted cell may hold tabs, lines and quotation marks", () => {
  expect(readBlock('"a\t""b""\nc"\td')).toEqual([['a\t"b"\nc', "d"]]);
});

test("what is written is read back, whatever the cells hold", () => {
  const cell = fc.string().map((text) =>
    text
      .replace(/\r/g, "")
      .replace(/^\uFEFF/, "")
      .trim(),
  );
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(block, (rows) => {
      fc.pre(!(rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === ""));
      expect(readBlock(writeBlock(rows))).toEqual(rows);
    }),
  );
});
