import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaError, MedusaService } from "@medusajs/framework/utils";
import { type ChangeStockInput, changeStocks, type StockOutcome } from "./change-stocks";
import { LowStock } from "./models/low-stock";
import { StockMovement } from "./models/stock-movement";
import { noteCrossings, type ShelfLevel } from "./note-crossings";
import { readHeld, readMovements } from "./read-movements";
import type { ShelfState } from "./stock-change";
import { stockRefusal } from "./stock-refusal";

export type ChangedStock = ShelfState & { before: number; delta: number };

type Dependencies = { baseRepository: DAL.RepositoryService };

export class StockGuardService extends MedusaService({ StockMovement, LowStock }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /**
   * Adds a difference to the shelf and writes down who did it, in one transaction.
   * The caller holds the lock on the inventory item, as every core writer of stock does.
   * @throws MedusaError not_found without a shelf; conflict when the change cannot stand.
   */
  changeStock(input: ChangeStockInput): Promise<ChangedStock> {
    return this.repository.transaction<SqlEntityManager>(async (manager) => {
      const [outcome] = await changeStocks(manager, [input]);
      if (!outcome?.shelf)
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy kho của sản phẩm này.");
      const { shelf, decision } = outcome;
      if (!decision.ok)
        throw new MedusaError(MedusaError.Types.CONFLICT, stockRefusal(decision, shelf), decision.problem);
      const stocked = shelf.stocked + decision.delta;
      return { stocked, reserved: shelf.reserved, before: shelf.stocked, delta: decision.delta };
    });
  }

  /** Many changes in the transaction of whoever asks, each judged by itself. */
  changeStocks(manager: SqlEntityManager, inputs: readonly ChangeStockInput[]): Promise<StockOutcome[]> {
    return changeStocks(manager, inputs);
  }

  /** The last changes of one variant of a producer, newest first. */
  readMovements(own: { producer_id: string; variant_id: string }) {
    return readMovements(this.repository.getFreshManager<SqlEntityManager>(), own);
  }

  /** What this producer's orders hold of an inventory item now. */
  readHeld(own: { producer_id: string; inventory_item_id: string }) {
    return readHeld(this.repository.getFreshManager<SqlEntityManager>(), own);
  }

  /** Opens and closes the times of low stock; answers what has come down within a day. */
  noteCrossings(at: Date): Promise<ShelfLevel[]> {
    return this.repository.transaction<SqlEntityManager>((manager) => noteCrossings(manager, at));
  }
}
