import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewLotEvent } from "../../../contracts/lot";
import { FieldRefusal } from "../../../field-refusal";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { checkEvent, placeInWords } from "../check-lot";
import { conflict, findOwnLot } from "../own-lot";

export type EventToAdd = { id: string; producer_id: string; today: string; event: NewLotEvent };

/**
 * Holds an event of a lot to the rules; one that puts an earlier one right names one of the same lot that
 * nobody has put right yet.
 * @throws FieldRefusal; MedusaError not_found, conflict
 */
export const validateEventStep = createStep(
  "validate-lot-event",
  async ({ event, today, ...own }: EventToAdd, { container }) => {
    const lot = await findOwnLot(container, own);
    const faults = checkEvent(event, lot.made_on, today);
    if (event.corrects_id) {
      const events = await container.resolve<LotService>(LOT_MODULE).listLotEvents({ lot_id: lot.id });
      if (!events.some((row) => row.id === event.corrects_id))
        faults.corrects_id = "Không có việc này trong lô.";
      else if (events.some((row) => row.corrects_id === event.corrects_id))
        throw conflict("Việc này đã được sửa rồi. Hãy tải lại trang.", "changed_meanwhile");
    }
    if (Object.keys(faults).length > 0) throw new FieldRefusal(faults, "lot_event");
    return new StepResponse({ ...event, place: placeInWords(event), lot_id: lot.id });
  },
);
