import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProgrammeTargetInput } from "../../../contracts/programme";
import { FieldRefusal } from "../../../field-refusal";
import { isDay } from "../../../modules/certification";
import { PROGRAMME_MODULE, type ProgrammeService } from "../../../modules/programme";

export type TargetDraft = ProgrammeTargetInput & { id?: string };

/**
 * A target has a period of days that exist, and is set once for its period and kind.
 * @throws FieldRefusal naming the field; MedusaError not_found, and conflict for a second one
 */
export const validateTargetStep = createStep(
  "validate-programme-target",
  async (draft: TargetDraft, { container }) => {
    const { id, kind, period_from, period_to } = draft;
    const missing = "Ngày này không có trong lịch.";
    if (!isDay(period_from)) throw new FieldRefusal({ period_from: missing }, "period");
    if (!isDay(period_to)) throw new FieldRefusal({ period_to: missing }, "period");
    if (period_to < period_from) {
      throw new FieldRefusal({ period_to: "Ngày cuối kỳ phải sau ngày đầu kỳ." }, "period");
    }
    const service = container.resolve<ProgrammeService>(PROGRAMME_MODULE);
    if (id !== undefined) {
      const [known] = await service.listProgrammeTargets({ id }, { take: 1 });
      if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chỉ tiêu này.");
    }
    const same = await service.listProgrammeTargets({ kind, period_from, period_to });
    if (same.some((target) => target.id !== id)) {
      const message = "Kỳ này đã có chỉ tiêu cùng loại. Hãy sửa chỉ tiêu đó.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "duplicate_target");
    }
    return new StepResponse(draft);
  },
);
