import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recallNotices } from "../recall-notices";

/** @param at an ISO instant: now */
export const collectRecallNoticesStep = createStep(
  "collect-recall-notices",
  async (at: string, { container }) =>
    new StepResponse({ notices: await recallNotices(container, new Date(at)) }),
);
