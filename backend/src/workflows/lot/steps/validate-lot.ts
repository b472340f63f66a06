import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateLot } from "../../../contracts/lot";
import { FieldRefusal } from "../../../field-refusal";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { checkDays, checkEvent, checkMaterials, placeInWords } from "../check-lot";
import { findProductOf } from "../find-product";

export type LotToCreate = CreateLot & { producer_id: string; today: string; is_demonstration: boolean };
export type CheckedLot = Omit<CreateLot, "events"> & {
  producer_id: string;
  product_id: string;
  is_demonstration: boolean;
  events: CreateLot["events"];
};

export const takenCode = (code: string): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, `Mã lô ${code} đã có. Hãy chọn mã khác.`, "code_taken");

/**
 * Holds a new lot to the rules: its variant is the producer's own, its days follow each other, its code is free.
 * @throws FieldRefusal naming the fields; MedusaError conflict for a code that is taken
 */
export const validateLotStep = createStep("validate-lot", async (input: LotToCreate, { container }) => {
  const { today, events, ...lot } = input;
  const faults = {
    ...checkDays(lot, today),
    ...checkMaterials(lot.raw_materials, lot.made_on),
    ...Object.assign(
      {},
      ...events.map((event, index) => checkEvent(event, lot.made_on, today, `events.${index}.`)),
    ),
  };
  if (lot.code.startsWith("DEMO-") !== lot.is_demonstration)
    faults.code = "Mã bắt đầu bằng DEMO- chỉ dành cho lô trình diễn.";
  const product_id = await findProductOf(container, lot);
  if (product_id === null) faults.variant_id = "Hãy chọn một sản phẩm của bạn.";
  if (product_id === null || Object.keys(faults).length > 0) throw new FieldRefusal(faults, "lot");
  await requireFreeCode(container, lot.code);
  return new StepResponse<CheckedLot>({
    ...lot,
    product_id,
    raw_materials: lot.raw_materials.map((row) => ({ ...row, place: placeInWords(row) })),
    events: events.map((event) => ({ ...event, place: placeInWords(event), corrects_id: null })),
  });
});

async function requireFreeCode(container: MedusaContainer, code: string): Promise<void> {
  const [known] = await container
    .resolve<LotService>(LOT_MODULE)
    .listLots({ code }, { select: ["id"], take: 1 });
  if (known) throw takenCode(code);
}
