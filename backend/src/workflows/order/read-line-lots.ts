import type { MedusaContainer } from "@medusajs/framework/types";
import type { LineLot } from "../../contracts/order";
import { LOT_MODULE, type LotService } from "../../modules/lot";

/** The lots packed for the lines of these orders, by line item. @throws Error without an order */
export async function readLineLots(
  container: MedusaContainer,
  order_id: string[],
): Promise<Map<string, LineLot[]>> {
  if (order_id.length === 0) throw new Error("Lots are read for named orders only.");
  const service = container.resolve<LotService>(LOT_MODULE);
  const allocations = await service.listLotAllocations({ order_id });
  const byLine = new Map<string, LineLot[]>();
  if (allocations.length === 0) return byLine;
  const lots = await service.listLots({ id: allocations.map(({ lot_id }) => lot_id) });
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  for (const { line_item_id, lot_id, quantity } of allocations) {
    const lot = byId.get(lot_id);
    if (!lot) continue;
    const { code, made_on, use_by_on, state } = lot;
    const packed = { code, made_on, use_by_on, quantity, is_recalled: state === "recalled" };
    byLine.set(line_item_id, [...(byLine.get(line_item_id) ?? []), packed]);
  }
  return byLine;
}
