import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type NewCasePack = { variant_id: string; min_quantity: number; case_size: number };

export const createCasePacksStep = createStep(
  "create-case-packs",
  async (packs: NewCasePack[], { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const ids = (await service.createCasePacks(packs)).map((pack) => pack.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteCasePacks(ids);
  },
);
