import type { MedusaContainer } from "@medusajs/framework/types";
import type { UpdateLot } from "../../contracts/lot";
import { FieldRefusal } from "../../field-refusal";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import { checkDays, checkMaterials, type Faults, placeInWords } from "./check-lot";
import { findProductOf } from "./find-product";
import { conflict } from "./own-lot";

export type LotFacts = Omit<UpdateLot, "expected_updated_at"> & {
  producer_id: string;
  is_demonstration: boolean;
};

export const takenCode = (code: string) => conflict(`Mã lô ${code} đã có. Hãy chọn mã khác.`, "code_taken");

/**
 * The facts of a lot held to the rules: the variant is the producer's own, the days follow each other, raw
 * materials come from somewhere, the code is free but for the lot `own_id` itself.
 * @throws FieldRefusal naming the fields, those in `more` too; MedusaError conflict for a code that is taken
 */
export async function checkedLot(
  container: MedusaContainer,
  lot: LotFacts,
  { today, own_id, more }: { today: string; own_id: string | null; more: Faults },
) {
  const faults = { ...checkDays(lot, today), ...checkMaterials(lot.raw_materials, lot.made_on), ...more };
  if (lot.code.startsWith("DEMO-") !== lot.is_demonstration)
    faults.code = "Mã bắt đầu bằng DEMO- chỉ dành cho lô trình diễn.";
  const product_id = await findProductOf(container, lot);
  if (product_id === null) faults.variant_id = "Hãy chọn một sản phẩm của bạn.";
  if (product_id === null || Object.keys(faults).length > 0) throw new FieldRefusal(faults, "lot");
  const service = container.resolve<LotService>(LOT_MODULE);
  const [known] = await service.listLots({ code: lot.code }, { select: ["id"], take: 1 });
  if (known && known.id !== own_id) throw takenCode(lot.code);
  const raw_materials = lot.raw_materials.map((row) => ({ ...row, place: placeInWords(row) }));
  return { ...lot, product_id, raw_materials };
}
