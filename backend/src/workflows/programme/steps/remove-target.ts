import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROGRAMME_MODULE, type ProgrammeService } from "../../../modules/programme";

/** @throws MedusaError not_found */
export const validateTargetKnownStep = createStep(
  "validate-programme-target-known",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<ProgrammeService>(PROGRAMME_MODULE);
    const [known] = await service.listProgrammeTargets({ id }, { take: 1 });
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chỉ tiêu này.");
    return new StepResponse(id);
  },
);

export const removeTargetStep = createStep(
  "remove-programme-target",
  async (id: string, { container }) => {
    await container.resolve<ProgrammeService>(PROGRAMME_MODULE).softDeleteProgrammeTargets(id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProgrammeService>(PROGRAMME_MODULE).restoreProgrammeTargets(id);
  },
);
