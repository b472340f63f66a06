import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../../modules/search-synonym";

export const createSynonymGroupsStep = createStep(
  "create-synonym-groups",
  async (groups: { terms: string[] }[], { container }) => {
    const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
    const ids = (await service.createSynonymGroups(groups)).map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE).deleteSynonymGroups(ids);
    }
  },
);
