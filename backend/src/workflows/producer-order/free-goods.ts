import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

export type FreedLine = {
  line_item_id: string;
  /** Pieces that are not sent, of those that were still held. */
  pieces: number;
  held: number;
};
export type FreedShelf = { line_item_id: string; inventory_item_id: string; location_id: string };

// One statement, so that the stock guard takes its shelves in one order.
const freeSql = `update reservation_item r set updated_at = now(),
    quantity = case when cut.pieces = cut.held then r.quantity else r.quantity * (cut.held - cut.pieces) / cut.held end,
    raw_quantity = jsonb_build_object('value', trim_scale(case when cut.pieces = cut.held then r.quantity
      else r.quantity * (cut.held - cut.pieces) / cut.held end)::text, 'precision', 20),
    deleted_at = case when cut.pieces = cut.held then now() end
  from jsonb_to_recordset(?::jsonb) as cut (line_item_id text, pieces numeric, held numeric)
  where r.line_item_id = cut.line_item_id and r.deleted_at is null
  returning r.line_item_id, r.inventory_item_id, r.location_id`;
const unpackSql = `update lot_allocation set deleted_at = now(), updated_at = now()
  where line_item_id in (?) and deleted_at is null`;

/**
 * Gives reserved pieces back to the shelf and packed ones to their lots, in the transaction of `manager`:
 * what is left of a line is packed anew. Answers the shelves.
 */
export async function freeGoods(
  manager: SqlEntityManager,
  lines: readonly FreedLine[],
): Promise<FreedShelf[]> {
  const shelves: FreedShelf[] = await manager.execute(freeSql, [JSON.stringify(lines)]);
  await manager.execute(unpackSql, [lines.map((line) => line.line_item_id)]);
  return shelves;
}
