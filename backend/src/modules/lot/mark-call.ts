import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

export type CallMark = {
  notice_id: string;
  lot_id: string;
  user_id: string;
  /** An ISO instant. */
  at: string;
  /** The recall itself, or its end. */
  about: "recall" | "lift";
  is_called: boolean;
};

const set = (columns: string, condition: string) =>
  `update lot_recall_notice n set ${columns}, updated_at = now()
   where n.id = ? and n.lot_id = ? and n.needs_call and n.deleted_at is null and ${condition} returning n.id`;
const isLifted =
  "exists (select 1 from lot_recall r where r.id = n.recall_id and r.lifted_on is not null and r.deleted_at is null)";

/** Nobody is called about the end of a recall of which she never heard, nor before it has come. */
const statements = {
  recall: {
    tick: set("called_at = ?, called_by = ?", "n.called_at is null"),
    untick: set("called_at = null, called_by = null", "n.called_at is not null and n.lift_called_at is null"),
  },
  lift: {
    tick: set(
      "lift_called_at = ?, lift_called_by = ?",
      `n.called_at is not null and n.lift_called_at is null and ${isLifted}`,
    ),
    untick: set("lift_called_at = null, lift_called_by = null", "n.lift_called_at is not null"),
  },
};

/** Of two clerks who tick the same buyer at once, one finds it done. */
export async function markCall(manager: SqlEntityManager, asked: CallMark): Promise<boolean> {
  const { notice_id, lot_id, user_id, at, about, is_called } = asked;
  const { tick, untick } = statements[about];
  const rows: unknown[] = is_called
    ? await manager.execute(tick, [at, user_id, notice_id, lot_id])
    : await manager.execute(untick, [notice_id, lot_id]);
  return rows.length > 0;
}
