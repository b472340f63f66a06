import type { Content } from "pdfmake/interfaces";
import type { PaperDefinition } from "../paper/render-pdf";
import { drawLabel, type LabelFace } from "./label-face";
import { cornerOf, type LabelStock, perSheet } from "./label-stock";

export type LabelRun = {
  title: string;
  /** How many labels. */
  count: number;
  /** Place of the first one on its sheet, from 1. */
  start: number;
  letters_pt: number;
};

/** The same label many times, place by place, on as many sheets as it takes. */
export function labelSheets(face: LabelFace, stock: LabelStock, run: LabelRun): PaperDefinition {
  const places = perSheet(stock);
  const content = Array.from({ length: run.count }, (_, at): Content => {
    const place = at + run.start - 1;
    const beginsSheet = at > 0 && place % places === 0;
    return {
      ...drawLabel(face, stock, run.letters_pt),
      absolutePosition: cornerOf(stock, place % places),
      ...(beginsSheet ? { pageBreak: "before" as const } : {}),
    };
  });
  return { info: { title: run.title }, pageSize: stock.page, pageMargins: 0, content };
}
