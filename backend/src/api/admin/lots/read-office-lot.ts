import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeLot } from "../../../contracts/lot-office";
import { env } from "../../../env";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { readLot } from "../../../workflows/lot/read-lot";
import { readLotBuyers } from "../../../workflows/lot/read-lot-buyers";
import { readOwners } from "./read-office-lots";
import { readReach } from "./read-reach";
import { recallPreview } from "./recall-preview";

/** Everything the office may know of a lot on a day. @throws MedusaError not_found */
export async function readOfficeLot(container: MedusaContainer, id: string, day: string): Promise<OfficeLot> {
  const found = id ? await readLot(container, { id }, day) : null;
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy lô hàng này.");
  const { producer_id, ...lot } = found;
  const coreOrders = await readCoreOrders(container, id);
  const buyers = await readLotBuyers(container, [...coreOrders.values()]);
  const orders = lot.orders.map((order) => {
    const order_id = coreOrders.get(order.producer_order_id) ?? "";
    return { ...order, order_id, buyer: buyers.get(order_id) ?? null };
  });
  return {
    ...lot,
    producer: (await readOwners(container, [id])).get(id) ?? { id: producer_id, name: "" },
    orders: orders.map(({ buyer, ...order }) => ({
      ...order,
      buyer: lot.recall && buyer ? { name: buyer.name, phone: buyer.phone, email: buyer.email } : null,
    })),
    reach: await readReach(container, id, lot.orders, buyers),
    would_reach: recallPreview(orders),
    trace_url: `${env.STOREFRONT_URL}/truy-xuat/${lot.code}`,
  };
}

/** Core orders of the parcels that hold pieces of one lot: producer order id → order id. */
async function readCoreOrders(container: MedusaContainer, lotId: string): Promise<Map<string, string>> {
  if (!lotId) throw new Error("Orders are read for one lot only.");
  const service = container.resolve<LotService>(LOT_MODULE);
  const rows = await service.listLotAllocations(
    { lot_id: lotId },
    { select: ["producer_order_id", "order_id"] },
  );
  return new Map(rows.map((row) => [row.producer_order_id, row.order_id]));
}
