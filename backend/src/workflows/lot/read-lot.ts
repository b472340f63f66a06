import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LotDetail } from "../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import { type JoinedDetail, lotDetailFields } from "./lot-rows";
import { readEventFiles, readLotOrders, readRecall, readWriteOffs } from "./read-lot-parts";
import { toEvents } from "./to-events";
import { toLotRow } from "./to-lot-row";
import { toShipments } from "./to-shipments";

/** One lot of one producer, or by its code alone, as the office and the public may ask. */
export type OneLot = { id: string; producer_id: string } | { id: string } | { code: string };

/** Everything known of one lot as it stands on a day, or null. @throws Error on an empty filter */
export async function readLot(
  container: MedusaContainer,
  one: OneLot,
  day: string,
): Promise<(LotDetail & { producer_id: string }) | null> {
  if (Object.values(one).some((value) => !value)) throw new Error("A lot is never read without a filter.");
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "lot", fields: lotDetailFields, filters: one });
  const [lot] = data as unknown as JoinedDetail[];
  if (!lot) return null;
  const totals = await container.resolve<LotService>(LOT_MODULE).readTotals([lot.id]);
  const events = (lot.events ?? []).filter((event) => event !== null);
  const orders = await readLotOrders(container, lot.id);
  return {
    ...toLotRow(lot, totals.get(lot.id), day),
    producer_id: lot.producer_id,
    raw_materials: lot.raw_materials,
    events: toEvents(events, await readEventFiles(container, events)),
    orders,
    shipments: toShipments(orders),
    write_offs: await readWriteOffs(container, lot.id),
    recall: await readRecall(container, lot.id),
    is_editable: orders.length === 0,
    updated_at: new Date(lot.updated_at).toISOString(),
  };
}
