import type { GoodsRow } from "@contracts/goods";
import { type Drafts, placeOf } from "./drafts";
import { type GoodsShow, goodsShows, type Marked, matchGoods } from "./match-goods";
import { readCell } from "./read-cell";
import type { ToldCells } from "./told";
import type { TypeContext } from "./typed";

/** Which rows hold unsaved cells, and which cells that must be looked at; `cells` counts the latter. */
export function markedRows(
  drafts: Drafts,
  told: ToldCells,
  context: TypeContext,
): Marked & { cells: number } {
  const unsaved = new Set<string>();
  const wrong = new Set<string>();
  let cells = 0;
  for (const [key, { text }] of drafts) {
    const { variant_id, column } = placeOf(key);
    unsaved.add(variant_id);
    if (!told.has(key) && !("fault" in readCell(column, text, context))) continue;
    wrong.add(variant_id);
    cells += 1;
  }
  return { unsaved, wrong, cells };
}

/** How many rows each filter would show. */
export const showCounts = (rows: readonly GoodsRow[], marked: Marked): Record<GoodsShow, number> =>
  Object.fromEntries(goodsShows.map((show) => [show, matchGoods(rows, "", show, marked).length])) as Record<
    GoodsShow,
    number
  >;
