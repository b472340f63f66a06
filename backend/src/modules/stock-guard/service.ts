import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { MedusaError, MedusaService } from "@medusajs/framework/utils";
import { StockMovement } from "./models/stock-movement";
import { decideStockChange, type ShelfState, type StockChange } from "./stock-change";

export type ChangeStockInput = {
  producer_id: string;
  member_id: string;
  variant_id: string;
  inventory_item_id: string;
  location_id: string;
  reason: "harvest" | "made" | "sold_elsewhere" | "spoiled" | "counted" | "other";
  change: StockChange;
};
export type ChangedStock = ShelfState & { before: number; delta: number };

const shelfSql = `select stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved
  from inventory_level where inventory_item_id = ? and location_id = ? and deleted_at is null for update`;
const addSql = `update inventory_level set stocked_quantity = stocked_quantity + ?, updated_at = now()
  where inventory_item_id = ? and location_id = ? and deleted_at is null`;

type Dependencies = { baseRepository: DAL.RepositoryService };

export class StockGuardService extends MedusaService({ StockMovement }) {
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
      const shelfKey = [input.inventory_item_id, input.location_id];
      const [shelf]: ShelfState[] = await manager.execute(shelfSql, shelfKey);
      if (!shelf) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy kho của sản phẩm này.");

      const decision = decideStockChange(shelf, input.change);
      if (!decision.ok) throw refusal(decision.problem, shelf);

      await manager.execute(addSql, [decision.delta, ...shelfKey]);
      const after = shelf.stocked + decision.delta;
      await this.record(input, shelf.stocked, after, manager);
      return { stocked: after, reserved: shelf.reserved, before: shelf.stocked, delta: decision.delta };
    });
  }

  private async record(
    input: ChangeStockInput,
    before: number,
    after: number,
    manager: SqlEntityManager,
  ): Promise<void> {
    const { change, ...who } = input;
    await this.createStockMovements(
      { ...who, kind: change.kind, stocked_before: before, stocked_after: after },
      { transactionManager: manager },
    );
  }
}

function refusal(problem: "changed_meanwhile" | "below_reserved", shelf: ShelfState): MedusaError {
  const message =
    problem === "changed_meanwhile"
      ? `Số tồn đã đổi thành ${shelf.stocked} trong lúc bạn kiểm kê. Vui lòng xem lại rồi nhập lại.`
      : `Đơn hàng đang giữ ${shelf.reserved}; số tồn không thể thấp hơn số đó.`;
  return new MedusaError(MedusaError.Types.CONFLICT, message, problem);
}
