import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { LedgerKind } from "../../contracts/ledger";

export type NewEntry = {
  key: string;
  producer_id: string;
  kind: LedgerKind;
  /** Whole đồng, never 0; plus is the producer's. */
  amount_vnd: number;
  effective_on: string;
  /** ISO 8601. */
  at: string;
  order_id?: string | null;
  producer_order_id?: string | null;
  producer_order_code?: string | null;
  line_item_id?: string | null;
  refund_share_id?: string | null;
  settlement_id?: string | null;
  base_vnd?: number | null;
  rate_bp?: number | null;
  words: string;
};

const columns = [
  ...["key", "producer_id", "kind", "amount_vnd", "effective_on", "at", "order_id", "producer_order_id"],
  ...[
    "producer_order_code",
    "line_item_id",
    "refund_share_id",
    "settlement_id",
    "base_vnd",
    "rate_bp",
    "words",
  ],
] as const;
const insertSql = `insert into ledger_entry (id, ${columns.map((name) => `"${name}"`).join(", ")})
  values (?${", ?".repeat(columns.length)}) on conflict (key) do nothing returning id`;

/**
 * Posts what has not been posted yet and answers the ids of what is new. In one order everywhere, so that
 * two processes wait for each other instead of locking up.
 * @throws RangeError when an amount is not whole đồng
 */
export async function postEntries(
  manager: SqlEntityManager,
  entries: readonly NewEntry[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const entry of [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (!Number.isSafeInteger(entry.amount_vnd)) throw new RangeError("An amount is whole đồng.");
    const id = generateEntityId(undefined, "lentry");
    const values = columns.map((name) => entry[name] ?? null);
    const inserted: { id: string }[] = await manager.execute(insertSql, [id, ...values]);
    ids.push(...inserted.map((row) => row.id));
  }
  return ids;
}
