import type { GoodsCells, GoodsRow, RowOutcome } from "@contracts/goods";
import { seenIn } from "./cell-text";
import type { EditColumn } from "./columns";
import type { RowToSave } from "./to-save";

const plainCells = {
  price: "price",
  planned_price: "plan",
  tiers: "tiers",
  low_stock_level: "level",
  season: "season",
  is_hidden: "hidden",
} as const satisfies Partial<Record<keyof GoodsCells, EditColumn>>;

/**
 * The save that takes the last one back, as far as that is honest: each cell returns to what was seen, if it
 * still holds what was saved; a stock gets the opposite difference, whatever has been sold since. A price
 * where there was none before cannot be taken back.
 */
export function undoOf(
  sent: readonly RowToSave[],
  outcomes: readonly RowOutcome[],
  before: ReadonlyMap<string, GoodsRow>,
): RowToSave[] {
  const saved = new Map(outcomes.map((row) => [row.variant_id, row.cells]));
  return sent.flatMap(({ variant_id, cells }) => {
    const row = before.get(variant_id);
    const outcome = saved.get(variant_id);
    if (!row || !outcome) return [];
    const back: Record<string, unknown> = {};
    for (const [cell, column] of Object.entries(plainCells)) {
      const given = cells[cell as keyof typeof plainCells];
      if (!given || outcome[cell as keyof typeof plainCells]?.state !== "saved") continue;
      const to = seenIn(row, column);
      if (column === "price" && to === null) continue;
      back[cell] = { to, seen: given.to };
    }
    const { stock } = cells;
    if (stock && outcome.stock?.state === "saved") {
      const delta = stock.kind === "adjust" ? stock.delta : stock.counted - stock.expected_stocked;
      back.stock = { kind: "adjust", delta: -delta, reason: "other" };
    }
    return Object.keys(back).length > 0 ? [{ variant_id, cells: back as GoodsCells }] : [];
  });
}
