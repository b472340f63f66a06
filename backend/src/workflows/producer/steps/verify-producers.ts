import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import type { PapersToTakeOver } from "./validate-take-over";

const nobody = { verified_on: null, verified_by_name: null };

/** Marks the producers of these papers verified. */
export const verifyProducersStep = createStep(
  "verify-producers",
  async ({ papers, by, today }: PapersToTakeOver, { container }) => {
    const ids = [...new Set(papers.map((paper) => paper.producer_id))];
    const word = { verified_on: today, verified_by_name: by };
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    await service.updateProducers(ids.map((id) => ({ id, ...word })));
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    await service.updateProducers(ids.map((id) => ({ id, ...nobody })));
  },
);
