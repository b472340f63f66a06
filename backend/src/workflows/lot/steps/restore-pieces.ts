import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";

/** Takes a write-off back. */
export const restorePiecesStep = createStep("restore-lot-pieces", async (id: string, { container }) => {
  await container.resolve<LotService>(LOT_MODULE).softDeleteLotWriteOffs(id);
  return new StepResponse(id);
});

export type WriteOffToUndo = { id: string; producer_id: string; write_off_id: string };

/** The write-off belongs to this producer's lot. @throws MedusaError not_found */
export const validateWriteOffUndoStep = createStep(
  "validate-lot-write-off-undo",
  async ({ write_off_id, id, producer_id }: WriteOffToUndo, { container }) => {
    const service = container.resolve<LotService>(LOT_MODULE);
    const [lot] = producer_id ? await service.listLots({ id, producer_id }, { select: ["id"] }) : [];
    const [row] = lot
      ? await service.listLotWriteOffs({ id: write_off_id, lot_id: lot.id }, { select: ["id"] })
      : [];
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    return new StepResponse(row.id);
  },
);
