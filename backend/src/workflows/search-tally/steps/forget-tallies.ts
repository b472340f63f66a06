import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { addDays } from "../../../modules/certification";
import {
  KEEP_COMMON_DAYS,
  KEEP_RARE_DAYS,
  SEARCH_TALLY_MODULE,
  type SearchTallyService,
} from "../../../modules/search-tally";

export const forgetTalliesStep = createStep(
  "forget-search-tallies",
  async ({ today }: { today: string }, { container }) => {
    const service = container.resolve<SearchTallyService>(SEARCH_TALLY_MODULE);
    const count = await service.forget(addDays(today, -KEEP_COMMON_DAYS), addDays(today, -KEEP_RARE_DAYS));
    return new StepResponse(count);
  },
);
