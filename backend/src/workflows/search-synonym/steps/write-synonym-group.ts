import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../../modules/search-synonym";
import type { SynonymDraft } from "./validate-group";

/** Writes a new group, or the one of this id anew. The only step that writes. */
export const writeSynonymGroupStep = createStep(
  "write-synonym-group",
  async ({ id, ...group }: SynonymDraft, { container }) => {
    const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
    if (id === undefined) return new StepResponse((await service.createSynonymGroups(group)).id);
    await service.updateSynonymGroups({ id, ...group });
    return new StepResponse(id);
  },
);
