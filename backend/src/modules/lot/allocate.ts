import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { LotPick } from "../../contracts/lot";
import { noteOrder } from "./recall";

export type NewAllocations = {
  producer_order_id: string;
  order_id: string;
  /** The day on which the parcel is packed, or was. */
  packed_on: string;
  /** The parcel has left already: only what was missing is written down. */
  is_late: boolean;
  picks: LotPick[];
};

const lockSql = "select id from lot where id in (?) order by id for update";
const clearSql = `update lot_allocation set deleted_at = now(), updated_at = now()
  where producer_order_id = ? and deleted_at is null`;
const insertSql = `insert into lot_allocation
  (id, lot_id, producer_order_id, order_id, line_item_id, quantity, packed_on, is_late) values (?, ?, ?, ?, ?, ?, ?, ?)`;
const addSql = `update lot_allocation set quantity = quantity + ?, updated_at = now()
  where lot_id = ? and line_item_id = ? and deleted_at is null returning id`;

/**
 * Writes the lots of one parcel. Before it leaves, what was chosen earlier is replaced; afterwards pieces
 * are only added. Lots are locked in the order of their ids, so that two packers cannot deadlock.
 */
export async function allocate(manager: SqlEntityManager, asked: NewAllocations): Promise<void> {
  const { producer_order_id, order_id, packed_on, is_late, picks } = asked;
  const lots = [...new Set(picks.map((pick) => pick.lot_id))].sort();
  if (lots.length > 0) await manager.execute(lockSql, [lots]);
  if (!is_late) await manager.execute(clearSql, [producer_order_id]);
  for (const { lot_id, line_item_id, quantity } of picks) {
    const grown = is_late ? await manager.execute(addSql, [quantity, lot_id, line_item_id]) : [];
    if (grown.length > 0) continue;
    const id = generateEntityId(undefined, "lotal");
    const values = [id, lot_id, producer_order_id, order_id, line_item_id, quantity, packed_on, is_late];
    await manager.execute(insertSql, values);
  }
  // A parcel may turn out to hold a lot that was recalled meanwhile: its buyer must hear of it, too.
  if (is_late) for (const lot_id of lots) await noteOrder(manager, lot_id, { producer_order_id, order_id });
}
