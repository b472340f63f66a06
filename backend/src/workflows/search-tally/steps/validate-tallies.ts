import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isKept, type TallyCount } from "../../../modules/search-tally";

/** Lets through only what may be counted: a text that looks personal never reaches the table. */
export const validateTalliesStep = createStep(
  "validate-search-tallies",
  async ({ counts }: { counts: TallyCount[] }) => new StepResponse(counts.filter(({ q }) => isKept(q))),
);
