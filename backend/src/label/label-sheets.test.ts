import { expect, test } from "vitest";
import { labelFormats } from "../contracts/label";
import { mm } from "../paper/page-sizes";
import { qrSvg } from "../paper/qr-svg";
import { renderPdf } from "../paper/render-pdf";
import { fitLabel, leastLetters } from "./fit-label";
import type { LabelFace } from "./label-face";
import { labelOf, wholeLabel } from "./label-fixture";
import { labelSheets } from "./label-sheets";
import { cornerOf, labelStocks, perSheet } from "./label-stock";

const face = (ingredients_vi?: string): LabelFace => ({
  lines: labelOf({ ...wholeLabel, ...(ingredients_vi ? { ingredients_vi } : {}) }).lines,
  qr_svg: qrSvg("https://cho.example/01/02012345678900/10/TAIHOAN-261124-01"),
  star: "OCOP 5 sao (đến 12/2027)",
  stamps: [],
});
const least = leastLetters(1.2);
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;

test.each(labelFormats)("a whole label of food fits %s in letters that the law allows", async (format) => {
  const letters = await fitLabel(face(), labelStocks[format], least);
  expect(letters).toBeGreaterThanOrEqual(least);
  expect(letters).toBeLessThanOrEqual(labelStocks[format].largest_pt + 0.5);
});

test("a text too long for a small label is refused there, and fits a larger one", async () => {
  const long = face("Tinh bột dong riềng, muối, nước. ".repeat(14));
  expect(await fitLabel(long, labelStocks["a4-21"], least)).toBeNull();
  expect(await fitLabel(long, labelStocks["a4-4"], least)).not.toBeNull();
});

test.each(labelFormats)("no label of %s stands outside its sheet", (format) => {
  const stock = labelStocks[format];
  for (let place = 0; place < perSheet(stock); place++) {
    const { x, y } = cornerOf(stock, place);
    const [right, bottom] = [mm(stock.width_mm - stock.padding_mm), mm(stock.height_mm - stock.padding_mm)];
    expect(Math.min(x, y)).toBeGreaterThan(0);
    expect(x + right).toBeLessThanOrEqual(stock.page.width + 0.1);
    expect(y + bottom).toBeLessThanOrEqual(stock.page.height + 0.1);
  }
});

test("a sheet already begun is filled from its first free place", async () => {
  const run = { title: "Nhãn", count: 20, start: 3, letters_pt: least };
  const { content } = labelSheets(face(), labelStocks["a4-21"], run);
  const places = (content as unknown as { absolutePosition: unknown; pageBreak?: string }[]) ?? [];
  expect(places[0]?.absolutePosition).toEqual(cornerOf(labelStocks["a4-21"], 2));
  // 19 places are left on the first sheet; the twentieth label begins the second.
  expect(places.flatMap(({ pageBreak }, at) => (pageBreak ? [at] : []))).toEqual([19]);
  expect(places[19]?.absolutePosition).toEqual(cornerOf(labelStocks["a4-21"], 0));
});

test("a hundred labels are five pages, soon done and soon sent", async () => {
  const run = { title: "Nhãn", count: 100, start: 1, letters_pt: least };
  const start = performance.now();
  const pdf = await renderPdf(labelSheets(face(), labelStocks["a4-21"], run));
  expect(performance.now() - start).toBeLessThan(3000);
  expect(pdf.length).toBeLessThan(400_000);
  expect(pagesOf(pdf)).toBe(5);
});
