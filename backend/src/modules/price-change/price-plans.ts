import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { lockBasePrices, type PriceWrite, writeBasePrices } from "./base-prices";

export type OpenPlan = { variant_id: string; price_vnd: number; starts_on: string; member_id: string };
export type PlanWrite = {
  producer_id: string;
  member_id: string;
  variant_id: string;
  /** Null calls the open plan off. */
  plan: { price_vnd: number; starts_on: string } | null;
};
type DuePlan = PriceWrite & { id: string };

const isOpen = "applied_at is null and canceled_at is null and deleted_at is null";
const openSql = `select variant_id, price_vnd, starts_on, member_id from price_plan where ${isOpen} and variant_id in (?)`;
const cancelSql = `update price_plan set canceled_at = now(), updated_at = now() where ${isOpen} and variant_id in (?)`;
const planSql = `insert into price_plan (id, producer_id, variant_id, member_id, price_vnd, starts_on)
  select 'pplan_' || gen_random_uuid(), given.* from jsonb_to_recordset(?::jsonb) as given (producer_id text,
    variant_id text, member_id text, price_vnd int, starts_on text)`;
// Several processes meet a new day at once: the second waits here, and then finds nothing left to do.
const dueSql = `select id, producer_id, member_id, variant_id, price_vnd, starts_on as planned_for from price_plan
  where ${isOpen} and starts_on <= ? order by variant_id for update`;
const appliedSql = `update price_plan set applied_at = now(), updated_at = now() where id in (?)`;

/** Variant → its open plan. */
export async function readPlans(
  manager: SqlEntityManager,
  variantIds: readonly string[],
): Promise<Map<string, OpenPlan>> {
  if (variantIds.length === 0) return new Map();
  const rows: OpenPlan[] = await manager.execute(openSql, [variantIds]);
  return new Map(rows.map((row) => [row.variant_id, row]));
}

/** Puts a plan in the place of the open one, or calls that off. */
export async function writePlans(manager: SqlEntityManager, writes: readonly PlanWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await manager.execute(cancelSql, [writes.map((write) => write.variant_id)]);
  const planned = writes.flatMap(({ plan, ...who }) => (plan ? [{ ...who, ...plan }] : []));
  if (planned.length > 0) await manager.execute(planSql, [JSON.stringify(planned)]);
}

/** Makes every plan whose day has come the retail price; answers how many there were. */
export async function applyDuePlans(manager: SqlEntityManager, day: string): Promise<number> {
  const due: DuePlan[] = await manager.execute(dueSql, [day]);
  if (due.length === 0) return 0;
  const standing = await lockBasePrices(
    manager,
    due.map((plan) => plan.variant_id),
  );
  await writeBasePrices(
    manager,
    standing,
    due.map(({ id: _, ...write }) => write),
  );
  await manager.execute(appliedSql, [due.map((plan) => plan.id)]);
  return due.length;
}
