import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { duePaperNotices } from "../due-paper-notices";

/** More papers than this market will ever hold. */
const ALL = 100_000;

export const findDuePapersStep = createStep("find-due-papers", async (day: string, { container }) => {
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const papers = await service.listProducerPapers(
    { state: "verified", expires_on: { $ne: null } },
    { take: ALL },
  );
  return new StepResponse({ notices: duePaperNotices(papers, day) });
});
