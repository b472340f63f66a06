import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DISPLAY_POINT_MODULE, type DisplayPointService } from "../../../modules/display-point";
import type { DisplayPointDraft } from "./validate-display-point";

export type PlacedPoint = DisplayPointDraft & { commune_name: string; province_name: string };

export const createDisplayPointStep = createStep(
  "create-display-point",
  async (point: PlacedPoint, { container }) => {
    const service = container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
    const { id } = await service.createDisplayPoints(point);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE).deleteDisplayPoints(id);
  },
);
