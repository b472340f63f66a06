import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { ChangeStock } from "../../contracts/producer";
import { decideStockChange, type ShelfState, type StockChange, type StockDecision } from "./stock-change";

export type ChangeStockInput = {
  producer_id: string;
  member_id: string;
  variant_id: string;
  inventory_item_id: string;
  location_id: string;
  reason: ChangeStock["reason"];
  change: StockChange;
};
export type StockOutcome = { input: ChangeStockInput; shelf: ShelfState | null; decision: StockDecision };

type Level = ShelfState & { inventory_item_id: string; location_id: string };

// Levels are locked in the order in which reservations lock them, so that neither waits for the other for ever.
const lockSql = `select inventory_item_id, location_id, stocked_quantity::float8 as stocked,
    reserved_quantity::float8 as reserved
  from inventory_level where inventory_item_id in (?) and location_id in (?) and deleted_at is null
  order by inventory_item_id, location_id for update`;
const addSql = `update inventory_level level set stocked_quantity = level.stocked_quantity + given.delta, updated_at = now()
  from jsonb_to_recordset(?::jsonb) as given (item text, place text, delta int)
  where level.inventory_item_id = given.item and level.location_id = given.place and level.deleted_at is null`;
const recordSql = `insert into stock_movement (id, producer_id, variant_id, inventory_item_id, location_id,
    member_id, kind, reason, stocked_before, stocked_after)
  select 'smove_' || gen_random_uuid(), given.* from jsonb_to_recordset(?::jsonb) as given (producer_id text,
    variant_id text, inventory_item_id text, location_id text, member_id text, kind text, reason text,
    stocked_before int, stocked_after int)`;

/**
 * Adds each difference that can stand to its shelf and writes it down, in the transaction of `manager`.
 * The caller holds the locks on the inventory items, as every core writer of stock does; at most one change
 * an item.
 */
export async function changeStocks(
  manager: SqlEntityManager,
  inputs: readonly ChangeStockInput[],
): Promise<StockOutcome[]> {
  if (inputs.length === 0) return [];
  const shelves = await lockShelves(manager, inputs);
  const outcomes = inputs.map((input): StockOutcome => {
    const shelf = shelves.get(shelfKey(input)) ?? null;
    if (!shelf) return { input, shelf, decision: { ok: false, problem: "no_shelf" } };
    return { input, shelf, decision: decideStockChange(shelf, input.change) };
  });
  await write(manager, outcomes);
  return outcomes;
}

const shelfKey = (of: { inventory_item_id: string; location_id: string }): string =>
  `${of.inventory_item_id} ${of.location_id}`;

async function lockShelves(
  manager: SqlEntityManager,
  inputs: readonly ChangeStockInput[],
): Promise<Map<string, Level>> {
  const places = [...new Set(inputs.map((input) => input.location_id))];
  const items = inputs.map((input) => input.inventory_item_id);
  const levels: Level[] = await manager.execute(lockSql, [items, places]);
  return new Map(levels.map((level) => [shelfKey(level), level]));
}

async function write(manager: SqlEntityManager, outcomes: readonly StockOutcome[]): Promise<void> {
  const moved = outcomes.flatMap(({ input, shelf, decision }) =>
    decision.ok && shelf && decision.delta !== 0
      ? [{ input, before: shelf.stocked, delta: decision.delta }]
      : [],
  );
  if (moved.length === 0) return;
  // The database writes down what nobody tells it; this is told.
  await manager.execute("select set_config('ocop.stock_told', '1', true)");
  const deltas = moved.map(({ input, delta }) => ({
    item: input.inventory_item_id,
    place: input.location_id,
    delta,
  }));
  await manager.execute(addSql, [JSON.stringify(deltas)]);
  const records = moved.map(({ input: { change, ...who }, before, delta }) => ({
    ...who,
    kind: change.kind,
    stocked_before: before,
    stocked_after: before + delta,
  }));
  await manager.execute(recordSql, [JSON.stringify(records)]);
}
