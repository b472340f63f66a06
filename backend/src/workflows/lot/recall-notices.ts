import type { MedusaContainer } from "@medusajs/framework/types";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import type { PostNotices } from "../notice/steps/validate-notices";

type Notices = PostNotices["notices"];

/** Recalls older than this have been announced long ago; a key is posted once ever in any case. */
const RECENT_MS = 48 * 60 * 60 * 1000;

/** What office and producer are told of recent recalls and their ends, in their portals. */
export async function recallNotices(container: MedusaContainer, at: Date): Promise<Notices> {
  const service = container.resolve<LotService>(LOT_MODULE);
  const since = new Date(at.getTime() - RECENT_MS);
  const recalls = await service.listLotRecalls({ updated_at: { $gt: since } }, { take: 100 });
  if (recalls.length === 0) return [];
  const lots = await service.listLots({ id: recalls.map((recall) => recall.lot_id) });
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
        key: `${key}:producer`,
        audience: "producer" as const,
        producer_id: lot.producer_id,
        href: `/kenh-chu-the/lo-hang/${lot.id}`,
      },
    ];
  });
}
