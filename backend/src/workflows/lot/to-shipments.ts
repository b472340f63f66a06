import type { LotOrder, LotShipment } from "../../contracts/lot";

/**
 * The parcels that left with pieces of a lot, by day. They follow from the orders: a shipment is never
 * written down a second time as an event.
 */
export function toShipments(orders: readonly LotOrder[]): LotShipment[] {
  const days = new Map<string, LotShipment>();
  for (const { status, packed_on, quantity } of orders) {
    if (status !== "shipped" && status !== "delivered") continue;
    const day = days.get(packed_on) ?? { shipped_on: packed_on, orders: 0, pieces: 0 };
    days.set(packed_on, { ...day, orders: day.orders + 1, pieces: day.pieces + quantity });
  }
  return [...days.values()].sort((a, b) => a.shipped_on.localeCompare(b.shipped_on));
}
