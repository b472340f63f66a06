import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, producerLock } from "./producer-lock";
import { paperCheckedNews } from "./selling-notices";
import { updatePaperStep } from "./steps/update-paper";
import { type PaperToCheck, validateCheckStep } from "./steps/validate-check";
import { tellProducerWorkflow } from "./tell-producer";

/** A clerk, by id and name. */
export type Clerk = { user_id: string; user_name: string };

/** The office verifies a paper or refuses it with a remark; the first clerk's word stands. */
export const checkPaperWorkflow = createWorkflow("producer-check-paper", (input: PaperToCheck & Clerk) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const paper = validateCheckStep(input);
  const checked = transform({ input }, ({ input }) => ({
    id: input.paper_id,
    state: input.check.verdict,
    remark: input.check.remark ?? null,
    checked_by: input.user_id,
    checked_by_name: input.user_name,
    checked_on: input.today,
  }));
  updatePaperStep(checked);
  releaseLockStep({ key });
  const news = transform({ input, paper }, ({ input, paper }) => paperCheckedNews(input, paper));
  tellProducerWorkflow.runAsStep({ input: news });
  return new WorkflowResponse({ paper_id: input.paper_id });
});
