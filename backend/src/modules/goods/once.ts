import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

export type SaveRequest = { producer_id: string; member_id: string; key: string; digest: string };
/** No answer: the key was used for something else. */
export type Once<Answer> = { answer: Answer | null; is_repeated: boolean };

// Whoever asks under the same key waits here until the first has ended.
const claimSql = `insert into goods_save (id, producer_id, member_id, key, digest, answer)
  values ('gsave_' || gen_random_uuid(), ?, ?, ?, ?, '{}') on conflict (producer_id, key) where deleted_at is null do nothing returning id`;
const foundSql =
  "select digest, answer from goods_save where producer_id = ? and key = ? and deleted_at is null";
const answerSql = "update goods_save set answer = ?::jsonb, updated_at = now() where id = ?";

/** Does `work` once for each key, in the one transaction of `manager`; later the same answer is given. */
export async function once<Answer>(
  manager: SqlEntityManager,
  { producer_id, member_id, key, digest }: SaveRequest,
  work: (manager: SqlEntityManager) => Promise<Answer>,
): Promise<Once<Answer>> {
  const [claim]: { id: string }[] = await manager.execute(claimSql, [producer_id, member_id, key, digest]);
  if (claim) {
    const answer = await work(manager);
    await manager.execute(answerSql, [JSON.stringify(answer), claim.id]);
    return { answer, is_repeated: false };
  }
  const [found]: { digest: string; answer: Answer }[] = await manager.execute(foundSql, [producer_id, key]);
  if (found?.digest !== digest) return { answer: null, is_repeated: true };
  return { answer: found.answer, is_repeated: true };
}
