import { expect, test } from "vitest";
import type { LotOrder } from "../../contracts/lot";
import { toShipments } from "./to-shipments";

const order = (code: string, status: LotOrder["status"], packed_on: string, quantity: number): LotOrder => ({
  producer_order_id: code,
  code,
  status,
  packed_on,
  quantity,
});

test("parcels that left are counted by day; packed, cancelled ones are not", () => {
  const shipments = toShipments([
    order("B", "delivered", "2026-11-23", 5),
    order("A", "shipped", "2026-11-22", 2),
    order("C", "shipped", "2026-11-22", 1),
    order("D", "confirmed", "2026-11-22", 7),
    order("E", "canceled", "2026-11-22", 7),
  ]);
  expect(shipments).toEqual([
    { shipped_on: "2026-11-22", orders: 2, pieces: 3 },
    { shipped_on: "2026-11-23", orders: 1, pieces: 5 },
  ]);
});
