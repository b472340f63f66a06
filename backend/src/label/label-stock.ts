import type { LabelFormat } from "../contracts/label";
import { mm, pageSizes } from "../paper/page-sizes";

/** One kind of label paper; millimetres, but for the page, which is in points. */
export type LabelStock = {
  page: { width: number; height: number };
  columns: number;
  rows: number;
  width_mm: number;
  height_mm: number;
  left_mm: number;
  top_mm: number;
  gap_x_mm: number;
  /** What is kept free on every side of a label: printers miss by a millimetre, and sheets by more. */
  padding_mm: number;
  qr_mm: number;
  /** Small labels: the fields follow one another in a paragraph, instead of a line each. */
  runs_on: boolean;
  /** The size from which letters shrink until the text fits. */
  largest_pt: number;
};

/** Sheets as they are sold: 70 × 42,3 and a quarter of A4 without a margin, 99,1 × 67,7 with one. */
export const labelStocks: Record<LabelFormat, LabelStock> = {
  "a4-21": {
    page: pageSizes.a4,
    ...{ columns: 3, rows: 7, width_mm: 70, height_mm: 42.3, left_mm: 0, top_mm: 0.45, gap_x_mm: 0 },
    ...{ padding_mm: 2.5, qr_mm: 18, runs_on: true, largest_pt: 7.5 },
  },
  "a4-8": {
    page: pageSizes.a4,
    ...{ columns: 2, rows: 4, width_mm: 99.1, height_mm: 67.7, left_mm: 4.65, top_mm: 13.1, gap_x_mm: 2.5 },
    ...{ padding_mm: 3, qr_mm: 25, runs_on: false, largest_pt: 9 },
  },
  "a4-4": {
    page: pageSizes.a4,
    ...{ columns: 2, rows: 2, width_mm: 105, height_mm: 148.5, left_mm: 0, top_mm: 0, gap_x_mm: 0 },
    ...{ padding_mm: 7, qr_mm: 34, runs_on: false, largest_pt: 12 },
  },
  "roll-100x70": {
    page: { width: mm(100), height: mm(70) },
    ...{ columns: 1, rows: 1, width_mm: 100, height_mm: 70, left_mm: 0, top_mm: 0, gap_x_mm: 0 },
    ...{ padding_mm: 3, qr_mm: 25, runs_on: false, largest_pt: 9 },
  },
};

export const perSheet = ({ columns, rows }: LabelStock): number => columns * rows;

/** Where the label of a place stands on its sheet, in points; places count from 0, row by row. */
export function cornerOf(stock: LabelStock, place: number): { x: number; y: number } {
  const column = place % stock.columns;
  const row = Math.floor(place / stock.columns);
  return {
    x: mm(stock.left_mm + column * (stock.width_mm + stock.gap_x_mm) + stock.padding_mm),
    y: mm(stock.top_mm + row * stock.height_mm + stock.padding_mm),
  };
}
