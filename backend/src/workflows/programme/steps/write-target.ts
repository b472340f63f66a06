import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROGRAMME_MODULE, type ProgrammeService } from "../../../modules/programme";
import type { TargetDraft } from "./validate-target";

/** Writes a new target, or the one of this id anew. The only step that writes. */
export const writeTargetStep = createStep(
  "write-programme-target",
  async (draft: TargetDraft, { container }) => {
    const service = container.resolve<ProgrammeService>(PROGRAMME_MODULE);
    const { id, ...target } = draft;
    if (id === undefined) return new StepResponse((await service.createProgrammeTargets(target)).id);
    await service.updateProgrammeTargets({ id, ...target });
    return new StepResponse(id);
  },
);
