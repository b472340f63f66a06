import type { MedusaContainer } from "@medusajs/framework/types";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import type { PostNotices } from "../notice/steps/validate-notices";
import { findUnsent } from "./find-unsent";

type Notices = PostNotices["notices"];

/** Recalls older than this have been announced long ago; a key is posted once ever in any case. */
const RECENT_MS = 48 * 60 * 60 * 1000;

const MOST_NAMED = 20;

/** What has not left yet must be unpacked: its buyer gets no letter, because the goods never reach her. */
function repackWords(codes: string[]): string {
  if (codes.length === 0) return "";
  const named = codes.slice(0, MOST_NAMED).join(", ");
  const more = codes.length > MOST_NAMED ? ` và ${codes.length - MOST_NAMED} đơn khác` : "";
  return ` Đơn chưa gửi đang có hàng của lô này: ${named}${more}. Hãy lấy hàng ra và chọn lô khác trước khi gửi.`;
}

/** What office and producer are told of recent recalls and their ends, in their portals. */
export async function recallNotices(container: MedusaContainer, at: Date): Promise<Notices> {
  const service = container.resolve<LotService>(LOT_MODULE);
  const since = new Date(at.getTime() - RECENT_MS);
  const recalls = await service.listLotRecalls({ updated_at: { $gt: since } }, { take: 100 });
  if (recalls.length === 0) return [];
  const lots = await service.listLots({ id: recalls.map((recall) => recall.lot_id) });
  const unsent = await findUnsent(
    container,
    recalls.filter((recall) => recall.lifted_on === null).map((recall) => recall.lot_id),
  );
  return recalls.flatMap((recall) => {
    const lot = lots.find((row) => row.id === recall.lot_id);
    if (!lot) return [];
    const isLifted = recall.lifted_on !== null;
    const told = {
      kind: isLifted ? "lot-recall-lifted" : "lot-recall",
      title: isLifted ? `Đã bỏ thu hồi lô ${lot.code}` : `Thu hồi lô ${lot.code}`,
      body: (isLifted ? recall.lift_reason : recall.reason) ?? "",
    };
    const key = `${told.kind}:${recall.id}`;
    return [
      {
        ...told,
        key: `${key}:office`,
        audience: "office" as const,
        producer_id: null,
        href: `/lots/${lot.id}`,
      },
      {
        ...told,
        body: `${told.body}${repackWords(isLifted ? [] : (unsent.get(lot.id) ?? []))}`,
        key: `${key}:producer`,
        audience: "producer" as const,
        producer_id: lot.producer_id,
        href: `/kenh-chu-the/lo-hang/${lot.id}`,
      },
    ];
  });
}
