import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewWriteOff } from "../../../contracts/lot";
import { FieldRefusal } from "../../../field-refusal";
import { LOT_MODULE, type LotService, lotCounts } from "../../../modules/lot";
import { findOwnLot } from "../own-lot";

export type WriteOffToAdd = { id: string; producer_id: string; today: string; write_off: NewWriteOff };

/** Pieces that are still there may be written off. @throws FieldRefusal; MedusaError not_found */
export const validateWriteOffStep = createStep(
  "validate-lot-write-off",
  async ({ write_off, today, ...own }: WriteOffToAdd, { container }) => {
    const lot = await findOwnLot(container, own);
    const totals = await container.resolve<LotService>(LOT_MODULE).readTotals([lot.id]);
    const { remaining } = lotCounts(lot.quantity, totals.get(lot.id) ?? { allocated: 0, written_off: 0 });
    if (write_off.quantity > remaining)
      throw new FieldRefusal({ quantity: `Lô ${lot.code} chỉ còn ${remaining}.` }, "lot_short");
    return new StepResponse({ ...write_off, lot_id: lot.id, written_off_on: today });
  },
);
