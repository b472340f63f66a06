import { countPages } from "../paper/count-pages";
import { mm } from "../paper/page-sizes";
import { drawLabel, type LabelFace } from "./label-face";
import type { LabelStock } from "./label-stock";

/** Height of a small x of Be Vietnam Pro, as a part of the size of the letters. */
const X_HEIGHT = 0.53;
const STEP_PT = 0.5;

/** The least size of letters, in points, whose small x is so many millimetres high. */
export const leastLetters = (x_mm: number): number => mm(x_mm) / X_HEIGHT;

/** Whether all of a label's text stands within its stock at a size of letters. */
export async function fits(face: LabelFace, stock: LabelStock, letters_pt: number): Promise<boolean> {
  const padding = mm(stock.padding_mm);
  const pages = await countPages({
    info: { title: "" },
    pageSize: { width: mm(stock.width_mm), height: mm(stock.height_mm) },
    pageMargins: padding,
    content: drawLabel(face, stock, letters_pt),
  });
  return pages === 1;
}

/**
 * The largest letters, in points, at which a label fits its stock; null when it does not even fit at
 * `least_pt`. Six tries at most, some ten milliseconds each.
 */
export async function fitLabel(face: LabelFace, stock: LabelStock, least_pt: number): Promise<number | null> {
  if (!(await fits(face, stock, least_pt))) return null;
  let fitting = least_pt;
  let tooLarge = Math.max(stock.largest_pt, least_pt) + STEP_PT;
  while (tooLarge - fitting > STEP_PT) {
    const middle = (fitting + tooLarge) / 2;
    if (await fits(face, stock, middle)) fitting = middle;
    else tooLarge = middle;
  }
  return fitting;
}
