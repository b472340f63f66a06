import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { UpdateLot } from "../../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { checkedLot } from "../checked-lot";
import { conflict, findOwnLot } from "../own-lot";

export type LotToUpdate = UpdateLot & { id: string; producer_id: string; today: string };

/**
 * Holds changed facts of a lot to the rules; they may be changed until a piece of it is packed.
 * @throws FieldRefusal; MedusaError not_found, conflict (in use, changed meanwhile, code taken)
 */
export const validateLotUpdateStep = createStep(
  "validate-lot-update",
  async (input: LotToUpdate, { container }) => {
    const { id, today, expected_updated_at, ...facts } = input;
    const lot = await findOwnLot(container, input);
    const totals = await container.resolve<LotService>(LOT_MODULE).readTotals([id]);
    if ((totals.get(id)?.allocated ?? 0) > 0)
      throw conflict(`Lô ${lot.code} đã có hàng trong đơn nên không sửa được nữa.`, "lot_in_use");
    if (expected_updated_at && new Date(expected_updated_at).getTime() !== new Date(lot.updated_at).getTime())
      throw conflict("Có người vừa sửa lô này. Hãy xem lại rồi lưu lần nữa.", "changed_meanwhile");
    const { is_demonstration } = lot;
    const checked = await checkedLot(
      container,
      { ...facts, is_demonstration },
      { today, own_id: id, more: {} },
    );
    return new StepResponse({ ...checked, id });
  },
);
