import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotOrder } from "../../../contracts/lot";
import type { RecallReach } from "../../../contracts/lot-office";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { readOrders } from "../../../workflows/order/read-orders";
import { readEmails } from "../read-emails";

const PAGE = 100;

/** Whom the latest recall of a lot reaches, and how. @throws Error without a lot */
export async function readReach(
  container: MedusaContainer,
  lotId: string,
  orders: readonly LotOrder[],
): Promise<RecallReach> {
  if (!lotId) throw new Error("The reach of a recall is read for one lot only.");
  const service = container.resolve<LotService>(LOT_MODULE);
  const [latest] = await service.listLotRecalls({ lot_id: lotId }, { take: 1, order: { number: "DESC" } });
  if (!latest) return { letters: 0, calls: [], unsent: 0 };
  const notices = await service.listLotRecallNotices(
    { recall_id: latest.id },
    { order: { created_at: "ASC", id: "ASC" } },
  );
  const toCall = notices.filter((notice) => notice.needs_call);
  const byOrder = await readBuyers(
    container,
    toCall.map((notice) => notice.order_id),
  );
  const emails = await readEmails(
    container,
    toCall.map((notice) => notice.called_by),
  );
  const pieces = new Map(orders.map((order) => [order.producer_order_id, order.quantity]));
  return {
    letters: notices.filter((notice) => notice.letter_queued_at !== null).length,
    unsent: orders.filter((order) => order.status === "confirmed").length,
    calls: toCall.map(({ id, order_id, producer_order_id, called_at, called_by }) => ({
      id,
      ...(byOrder.get(order_id) ?? { order_code: "", name: "", phone: "" }),
      pieces: pieces.get(producer_order_id) ?? 0,
      called_at: called_at ? new Date(called_at).toISOString() : null,
      called_by: called_by ? (emails.get(called_by) ?? called_by) : null,
    })),
  };
}

async function readBuyers(container: MedusaContainer, orderIds: string[]) {
  const buyers = new Map<string, { order_code: string; name: string; phone: string }>();
  for (let at = 0; at < orderIds.length; at += PAGE) {
    for (const { id, code, address } of await readOrders(container, { id: orderIds.slice(at, at + PAGE) }))
      buyers.set(id, { order_code: code, name: address.name, phone: address.phone });
  }
  return buyers;
}
