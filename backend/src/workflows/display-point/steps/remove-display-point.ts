import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DISPLAY_POINT_MODULE, type DisplayPointService } from "../../../modules/display-point";

/** @throws MedusaError not_found */
export const validateDisplayPointKnownStep = createStep(
  "validate-display-point-known",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
    const [known] = await service.listDisplayPoints({ id }, { take: 1 });
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy điểm bán này.");
    return new StepResponse(id);
  },
);

/** The row is kept as deleted; undone, it is there again. */
export const removeDisplayPointStep = createStep(
  "remove-display-point",
  async (id: string, { container }) => {
    await container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE).softDeleteDisplayPoints(id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE).restoreDisplayPoints(id);
  },
);
