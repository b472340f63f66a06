import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotOfLine } from "../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../modules/lot";

/** The lots in the parcels of one core order, by line. @throws Error without an order */
export async function readOrderLots(container: MedusaContainer, orderId: string): Promise<LotOfLine[]> {
  if (!orderId) throw new Error("Lots are read for one order only.");
  const service = container.resolve<LotService>(LOT_MODULE);
  const allocations = await service.listLotAllocations({ order_id: orderId });
  if (allocations.length === 0) return [];
  const lots = await service.listLots({ id: allocations.map((row) => row.lot_id) });
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  return allocations.flatMap(({ line_item_id, lot_id, quantity }) => {
    const lot = byId.get(lot_id);
    if (!lot) return [];
    const { code, made_on, use_by_on, state } = lot;
    return [{ line_item_id, code, quantity, made_on, use_by_on, state }];
  });
}
