import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotOrder } from "../../../contracts/lot";
import type { RecallCall, RecallReach } from "../../../contracts/lot-office";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { dueCall } from "../../../workflows/lot/due-call";
import type { BuyerOfOrder } from "../../../workflows/lot/read-lot-buyers";
import { readEmails } from "../read-emails";

type Notice = Awaited<ReturnType<LotService["listLotRecallNotices"]>>[number];
type Buyers = ReadonlyMap<string, BuyerOfOrder>;

/** Whom the latest recall of a lot reaches, and how. @throws Error without a lot */
export async function readReach(
  container: MedusaContainer,
  lotId: string,
  orders: readonly LotOrder[],
  buyers: Buyers,
): Promise<RecallReach> {
  if (!lotId) throw new Error("The reach of a recall is read for one lot only.");
  const service = container.resolve<LotService>(LOT_MODULE);
  const [latest] = await service.listLotRecalls({ lot_id: lotId }, { take: 1, order: { number: "DESC" } });
  if (!latest) return { letters: 0, lift_letters: 0, calls: [], unsent: 0 };
  const notices = await service.listLotRecallNotices(
    { recall_id: latest.id },
    { order: { created_at: "ASC", id: "ASC" } },
  );
  const toCall = notices.filter((notice) => notice.needs_call);
  const clerks = toCall.flatMap((notice) => [notice.called_by, notice.lift_called_by]);
  const emails = await readEmails(container, clerks);
  const pieces = new Map(orders.map((order) => [order.producer_order_id, order.quantity]));
  const isLifted = latest.lifted_on !== null;
  return {
    letters: notices.filter((notice) => notice.letter_queued_at !== null).length,
    lift_letters: notices.filter((notice) => notice.lift_letter_queued_at !== null).length,
    unsent: isLifted ? 0 : orders.filter((order) => order.status === "confirmed").length,
    calls: toCall.map((notice) => {
      const times = callTimes(notice, emails);
      return {
        id: notice.id,
        producer_order_id: notice.producer_order_id,
        ...nameOf(buyers.get(notice.order_id)),
        pieces: pieces.get(notice.producer_order_id) ?? 0,
        ...times,
        due: dueCall(times, isLifted),
      };
    }),
  };
}

const nameOf = (buyer: BuyerOfOrder | undefined) => ({
  order_code: buyer?.order_code ?? "",
  name: buyer?.name ?? "",
  phone: buyer?.phone ?? "",
});

type Times = Pick<RecallCall, "called_at" | "called_by" | "lift_called_at" | "lift_called_by">;

function callTimes(notice: Notice, emails: ReadonlyMap<string, string>): Times {
  const instant = (at: Date | string | null) => (at ? new Date(at).toISOString() : null);
  const clerk = (id: string | null) => (id ? (emails.get(id) ?? id) : null);
  return {
    called_at: instant(notice.called_at),
    called_by: clerk(notice.called_by),
    lift_called_at: instant(notice.lift_called_at),
    lift_called_by: clerk(notice.lift_called_by),
  };
}
