import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

export type CallMark = {
  notice_id: string;
  lot_id: string;
  user_id: string;
  /** An ISO instant. */
  at: string;
  is_called: boolean;
};

const tickSql = `update lot_recall_notice set called_at = ?, called_by = ?, updated_at = now()
  where id = ? and lot_id = ? and needs_call and called_at is null and deleted_at is null returning id`;
const untickSql = `update lot_recall_notice set called_at = null, called_by = null, updated_at = now()
  where id = ? and lot_id = ? and needs_call and called_at is not null and deleted_at is null returning id`;

/** Of two clerks who tick the same buyer at once, one finds it done. */
export async function markCall(manager: SqlEntityManager, asked: CallMark): Promise<boolean> {
  const { notice_id, lot_id, user_id, at, is_called } = asked;
  const rows: unknown[] = is_called
    ? await manager.execute(tickSql, [at, user_id, notice_id, lot_id])
    : await manager.execute(untickSql, [notice_id, lot_id]);
  return rows.length > 0;
}
