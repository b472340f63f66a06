import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { KeptFile } from "../../contracts/file";
import type { LotOrder, LotRecall, WriteOff } from "../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import { STORED_FILE_MODULE, type StoredFileService } from "../../modules/stored-file";
import type { JoinedEvent } from "./lot-rows";

/** The files that events name: id → what is known of each, without its bytes. */
export async function readEventFiles(
  container: MedusaContainer,
  events: readonly JoinedEvent[],
): Promise<Map<string, KeptFile>> {
  const id = events.flatMap((event) => (event.file_id ? [event.file_id] : []));
  if (id.length === 0) return new Map();
  const service = container.resolve<StoredFileService>(STORED_FILE_MODULE);
  const files = await service.listStoredFiles({ id }, { select: ["id", "name", "kind", "size_bytes"] });
  return new Map(files.map(({ id, name, kind, size_bytes }) => [id, { id, name, kind, size_bytes }]));
}

type Allocation = {
  producer_order_id: string;
  packed_on: string;
  quantity: number;
  producer_order?: Pick<LotOrder, "code" | "status"> | null;
};

/** The orders that hold pieces of a lot, each once, the latest parcel first. @throws Error without a lot */
export async function readLotOrders(container: MedusaContainer, lotId: string): Promise<LotOrder[]> {
  if (!lotId) throw new Error("Orders are read for one lot only.");
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "lot_allocation",
    fields: ["producer_order_id", "packed_on", "quantity", "producer_order.code", "producer_order.status"],
    filters: { lot_id: lotId },
  });
  const orders = new Map<string, LotOrder>();
  for (const row of data as unknown as Allocation[]) {
    const { producer_order_id, packed_on, quantity, producer_order } = row;
    const known = orders.get(producer_order_id);
    if (known) known.quantity += quantity;
    else if (producer_order)
      orders.set(producer_order_id, { producer_order_id, ...producer_order, packed_on, quantity });
  }
  const latestFirst = (a: LotOrder, b: LotOrder) =>
    b.packed_on.localeCompare(a.packed_on) || b.code.localeCompare(a.code);
  return [...orders.values()]
    .map(({ producer_order_id, code, status, packed_on, quantity }) => ({
      producer_order_id,
      code,
      status,
      packed_on,
      quantity,
    }))
    .sort(latestFirst);
}

/** The latest recall of a lot, lifted or not. */
export async function readRecall(container: MedusaContainer, lotId: string): Promise<LotRecall | null> {
  if (!lotId) throw new Error("A recall is read for one lot only.");
  const [latest] = await container
    .resolve<LotService>(LOT_MODULE)
    .listLotRecalls({ lot_id: lotId }, { take: 1, order: { number: "DESC" } });
  if (!latest) return null;
  const { recalled_on, reason, advice, phone, lifted_on, lift_reason } = latest;
  return { recalled_on, reason, advice, phone, lifted_on, lift_reason };
}

/** What was taken out of a lot without an order, the latest first. */
export async function readWriteOffs(container: MedusaContainer, lotId: string): Promise<WriteOff[]> {
  if (!lotId) throw new Error("Write-offs are read for one lot only.");
  const rows = await container
    .resolve<LotService>(LOT_MODULE)
    .listLotWriteOffs({ lot_id: lotId }, { order: { created_at: "DESC" } });
  return rows.map(({ id, quantity, reason, note, written_off_on }) => ({
    id,
    quantity,
    reason,
    note,
    written_off_on,
  }));
}
