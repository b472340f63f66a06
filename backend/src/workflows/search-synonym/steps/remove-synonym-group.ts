import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../../modules/search-synonym";

/** @throws MedusaError not_found */
export const validateGroupKnownStep = createStep(
  "validate-synonym-group-known",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
    const [known] = await service.listSynonymGroups({ id }, { take: 1 });
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy nhóm từ này.");
    return new StepResponse(id);
  },
);

export const removeSynonymGroupStep = createStep(
  "remove-synonym-group",
  async (id: string, { container }) => {
    await container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE).softDeleteSynonymGroups(id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE).restoreSynonymGroups(id);
  },
);
