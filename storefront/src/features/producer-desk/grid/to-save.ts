import type { GoodsCells, GoodsRow } from "@contracts/goods";
import type { CellWords } from "./cell-text";
import type { Reason } from "./columns";
import { type CellKey, type Drafts, keyOf, placeOf } from "./drafts";
import { type CellFault, readCell } from "./read-cell";

export type RowToSave = { variant_id: string; cells: GoodsCells };
export type DefaultReasons = { add: Reason; take: Reason };
export type ToSave = { rows: RowToSave[]; keys: Map<string, CellKey[]>; faults: Map<CellKey, CellFault> };

type Context = { words: CellWords; today: string; reasons: DefaultReasons };

/**
 * What of the drafts can be sent, by row, and what cannot be read. A count is sent with the stock its member
 * saw; a move with its reason, which the row may name and the table has for the rest.
 */
export function toSave(drafts: Drafts, rows: ReadonlyMap<string, GoodsRow>, context: Context): ToSave {
  const result: ToSave = { rows: [], keys: new Map(), faults: new Map() };
  const cells = new Map<string, GoodsCells>();
  for (const [key, { text, seen }] of drafts) {
    const { variant_id, column } = placeOf(key);
    if (column === "reason" || !rows.has(variant_id)) continue;
    const read = readCell(column, text, context);
    if ("fault" in read) {
      result.faults.set(key, read.fault);
      continue;
    }
    const row = cells.get(variant_id) ?? {};
    cells.set(variant_id, row);
    result.keys.set(variant_id, [...(result.keys.get(variant_id) ?? []), key]);
    const reason = reasonOf(drafts, variant_id, context);
    Object.assign(row, cellFor(column, read.value, seen, reason, context.reasons));
  }
  result.rows = [...cells].map(([variant_id, row]) => ({ variant_id, cells: row }));
  return result;
}

function reasonOf(drafts: Drafts, variant_id: string, context: Context): Reason | null {
  const draft = drafts.get(keyOf(variant_id, "reason"));
  if (!draft) return null;
  const read = readCell("reason", draft.text, context);
  return "value" in read ? (read.value as Reason) : null;
}

function cellFor(
  column: Exclude<ReturnType<typeof placeOf>["column"], "reason">,
  value: unknown,
  seen: unknown,
  reason: Reason | null,
  reasons: DefaultReasons,
): Record<string, unknown> {
  switch (column) {
    case "price":
      return { price: { to: value, seen } };
    case "plan":
      return { planned_price: { to: value, seen } };
    case "tiers":
      return { tiers: { to: value, seen } };
    case "level":
      return { low_stock_level: { to: value, seen } };
    case "season":
      return { season: { to: value, seen } };
    case "hidden":
      return { is_hidden: { to: value, seen } };
    case "count":
      return {
        stock: { kind: "count", counted: value, expected_stocked: seen, reason: reason ?? "counted" },
      };
    case "move": {
      const fallback = Number(value) > 0 ? reasons.add : reasons.take;
      return { stock: { kind: "adjust", delta: value, reason: reason ?? fallback } };
    }
  }
}
