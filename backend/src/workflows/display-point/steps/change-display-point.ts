import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DISPLAY_POINT_MODULE, type DisplayPointService } from "../../../modules/display-point";
import type { PlacedPoint } from "./create-display-point";

/** Undone, what was known before stands again. */
export const changeDisplayPointStep = createStep(
  "change-display-point",
  async ({ id = "", ...point }: PlacedPoint, { container }) => {
    const service = container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
    const before = await service.retrieveDisplayPoint(id);
    await service.updateDisplayPoints({ id, ...point });
    const { created_at: _, updated_at: __, deleted_at: ___, ...former } = before;
    return new StepResponse(id, former);
  },
  async (former, { container }) => {
    if (!former) return;
    await container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE).updateDisplayPoints(former);
  },
);
