import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PaperKind, PaperState } from "../../../contracts/producer-paper";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

export type NewPaper = {
  producer_id: string;
  kind: PaperKind;
  number: string;
  issued_on: string;
  expires_on: string | null;
  file_id: string | null;
  state: PaperState;
  submitted_on: string;
  checked_by_name: string | null;
  checked_on: string | null;
  is_demonstration: boolean;
};

export const createPapersStep = createStep(
  "create-producer-papers",
  async (papers: NewPaper[], { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const created = await service.createProducerPapers(papers);
    const ids = created.map((paper) => paper.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProducerService>(PRODUCER_MODULE).deleteProducerPapers(ids);
  },
);
