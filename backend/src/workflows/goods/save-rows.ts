import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CellOutcome, RowOutcome, SaveGoodsAnswer } from "../../contracts/goods";
import { type ChangeStockInput, STOCK_GUARD_MODULE, type StockGuardService } from "../../modules/stock-guard";
import { countCells, type JudgedRow, judgeRow } from "./judge-row";
import { type ReadRow, readRows } from "./read-cells";
import { readStanding } from "./read-standing";
import type { ValidSave } from "./steps/validate-save";
import { stockOutcome } from "./stock-outcome";
import { writePlainCells } from "./write-plain-cells";

export type SavedRows = Pick<SaveGoodsAnswer, "rows" | "saved" | "unsaved">;

/** All or nothing was asked for, and something was not right: rolls back what was written. */
export class HeldBack extends Error {
  constructor(readonly answer: SavedRows) {
    super("held back");
  }
}

/** Saves what is right of a request in the transaction of `manager`. @throws HeldBack */
export async function saveRows(
  container: MedusaContainer,
  manager: SqlEntityManager,
  save: ValidSave,
): Promise<SavedRows> {
  const own = new Set(save.own.map(({ variant_id }) => variant_id));
  const read = readRows(save.rows);
  const mine = read.filter((row) => own.has(row.variant_id));
  // Shelves first, variants after, in every save: two of them never wait for each other.
  const stock = await saveStock(container, manager, save, mine);
  const judged = await savePlainCells(container, manager, save, mine);
  const rows = read.map((row): RowOutcome => {
    if (!own.has(row.variant_id)) return { variant_id: row.variant_id, cells: {}, is_missing: true };
    const shelf = stock.get(row.variant_id);
    const cells = {
      ...row.malformed,
      ...judged.get(row.variant_id)?.outcomes,
      ...(shelf ? { stock: shelf } : {}),
    };
    return { variant_id: row.variant_id, cells, is_missing: false };
  });
  const answer = { rows, ...countCells(rows) };
  if (save.mode === "all_or_nothing" && answer.unsaved > 0) throw new HeldBack(answer);
  return answer;
}

async function saveStock(
  container: MedusaContainer,
  manager: SqlEntityManager,
  save: ValidSave,
  rows: readonly ReadRow[],
): Promise<Map<string, CellOutcome>> {
  const places = new Map(save.own.map((own) => [own.variant_id, own]));
  const outcomes = new Map<string, CellOutcome>();
  const inputs = rows.flatMap(({ variant_id, cells: { stock } }): ChangeStockInput[] => {
    const place = places.get(variant_id);
    if (!stock || !place) return [];
    const { inventory_item_id, location_id } = place;
    if (inventory_item_id === null) {
      outcomes.set(variant_id, stockOutcome(null, { ok: false, problem: "no_shelf" }));
      return [];
    }
    const { producer_id, member_id } = save;
    const { reason, ...change } = stock;
    return [{ producer_id, member_id, variant_id, inventory_item_id, location_id, reason, change }];
  });
  const service = container.resolve<StockGuardService>(STOCK_GUARD_MODULE);
  for (const { input, shelf, decision } of await service.changeStocks(manager, inputs))
    outcomes.set(input.variant_id, stockOutcome(shelf, decision));
  return outcomes;
}

async function savePlainCells(
  container: MedusaContainer,
  manager: SqlEntityManager,
  save: ValidSave,
  rows: readonly ReadRow[],
): Promise<Map<string, JudgedRow>> {
  const standing = await readStanding(
    container,
    manager,
    rows.map((row) => row.variant_id),
  );
  const context = { today: save.today, has_wholesale: standing.list_id !== null };
  const judged = new Map(
    rows.flatMap((row) => {
      const now = standing.rows.get(row.variant_id);
      return now ? [[row.variant_id, judgeRow(row.cells, now, context)] as const] : [];
    }),
  );
  await writePlainCells(container, manager, save, { standing, judged });
  return judged;
}
