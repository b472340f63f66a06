import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateLot } from "../../../contracts/lot";
import { checkEvent, type Faults, placeInWords } from "../check-lot";
import { checkedLot } from "../checked-lot";

export type LotToCreate = CreateLot & { producer_id: string; today: string; is_demonstration: boolean };

/** Holds a new lot and its first events to the rules. @throws FieldRefusal, MedusaError conflict */
export const validateLotStep = createStep("validate-lot", async (input: LotToCreate, { container }) => {
  const { today, events, ...lot } = input;
  const faults = events.map((event, index) => checkEvent(event, lot.made_on, today, `events.${index}.`));
  const more: Faults = Object.assign({}, ...faults);
  const checked = await checkedLot(container, lot, { today, own_id: null, more });
  return new StepResponse({
    lot: checked,
    events: events.map((event) => ({ ...event, place: placeInWords(event), corrects_id: null })),
  });
});
