import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CancelReason } from "../../contracts/cancellation";
import type { ChangeStock } from "../../contracts/producer";
import { STOCK_GUARD_MODULE, type StockGuardService } from "../../modules/stock-guard";
import type { FreedShelf } from "./free-goods";
import type { ValidCancel } from "./steps/validate-cancellation";

/** Goods that are not sent because they are not there must not be sold to the next one. */
const stockReasonOf: Partial<Record<CancelReason, ChangeStock["reason"]>> = {
  out_of_stock: "counted",
  damaged: "spoiled",
};

const ownSql = `select inventory_item_id, variant_id from product_variant_inventory_item
  where inventory_item_id in (?) and deleted_at is null`;

/**
 * Takes missing or spoiled goods off the shelf, in the transaction of `manager`; of others nothing changes.
 * What others hold of the shelf stays: then the difference is left for the producer to count.
 */
export async function takeOffShelf(
  container: MedusaContainer,
  manager: SqlEntityManager,
  { cancel, member, producer_id, shelves }: ValidCancel & { shelves: FreedShelf[] },
): Promise<void> {
  const reason = stockReasonOf[cancel.reason];
  if (!reason || shelves.length === 0) return;
  const items = shelves.map((shelf) => shelf.inventory_item_id);
  const rows: { inventory_item_id: string; variant_id: string }[] = await manager.execute(ownSql, [items]);
  const variants = new Map(rows.map((row) => [row.inventory_item_id, row.variant_id]));
  const missing = new Map<string, { shelf: FreedShelf; pieces: number }>();
  for (const shelf of shelves) {
    const pieces = cancel.lines.find((line) => line.line_item_id === shelf.line_item_id)?.quantity ?? 0;
    const before = missing.get(shelf.inventory_item_id)?.pieces ?? 0;
    missing.set(shelf.inventory_item_id, { shelf, pieces: before + pieces });
  }
  await container.resolve<StockGuardService>(STOCK_GUARD_MODULE).changeStocks(
    manager,
    [...missing.values()].map(({ shelf: { inventory_item_id, location_id }, pieces }) => ({
      ...{ producer_id, member_id: member.id, inventory_item_id, location_id, reason },
      variant_id: variants.get(inventory_item_id) ?? "",
      change: { kind: "adjust", delta: -pieces },
    })),
  );
}
