import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { conflict, findOwnLot } from "../own-lot";

export type EventToRemove = { id: string; producer_id: string; event_id: string };

/** An event may be taken away while nothing of its lot was packed. @throws MedusaError not_found, conflict */
export const validateEventRemovalStep = createStep(
  "validate-lot-event-removal",
  async ({ event_id, ...own }: EventToRemove, { container }) => {
    const lot = await findOwnLot(container, own);
    const service = container.resolve<LotService>(LOT_MODULE);
    const [event] = await service.listLotEvents({ id: event_id, lot_id: lot.id }, { select: ["id"] });
    if (!event) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    const totals = await service.readTotals([lot.id]);
    if ((totals.get(lot.id)?.allocated ?? 0) > 0) {
      const message = "Lô đã có hàng trong đơn nên không xoá được. Hãy ghi thêm một việc để sửa lại.";
      throw conflict(message, "lot_in_use");
    }
    return new StepResponse(event.id);
  },
);
