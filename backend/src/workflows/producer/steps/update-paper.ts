import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PaperState } from "../../../contracts/producer-paper";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

export type CheckedPaper = {
  id: string;
  state: PaperState;
  remark: string | null;
  checked_by: string | null;
  checked_by_name: string | null;
  checked_on: string | null;
};

const unchecked = {
  state: "submitted",
  remark: null,
  checked_by: null,
  checked_by_name: null,
  checked_on: null,
};

export const updatePaperStep = createStep(
  "update-producer-paper",
  async (paper: CheckedPaper, { container }) => {
    await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducerPapers(paper);
    return new StepResponse(paper.id, paper.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const former = { ...unchecked, state: "submitted" as const, id };
    await container.resolve<ProducerService>(PRODUCER_MODULE).updateProducerPapers(former);
  },
);
