import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SEARCH_TALLY_MODULE, type SearchTallyService, type TallyCount } from "../../../modules/search-tally";

export const addTalliesStep = createStep(
  "add-search-tallies",
  async (counts: TallyCount[], { container }) => {
    await container.resolve<SearchTallyService>(SEARCH_TALLY_MODULE).addCounts(counts);
    return new StepResponse(counts.length);
  },
);
