import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { z } from "zod";
import type { displayPointSchema } from "../../../contracts/display-point";
import { FieldRefusal } from "../../../field-refusal";
import { DISPLAY_POINT_MODULE, type DisplayPointService } from "../../../modules/display-point";
import { findCommune, findProvince } from "../../../places/places";
import { requireSeen } from "../../require-seen";

export type DisplayPointDraft = z.output<typeof displayPointSchema> & {
  /** Of the point that is changed; a new one has none. */
  id?: string;
  is_demonstration?: boolean;
};

/**
 * A point lies in a commune that exists, and stands in the list once. Answers the names of its places.
 * @throws FieldRefusal naming the field; MedusaError not_found, and conflict for a second one or for one
 * that a colleague has changed meanwhile
 */
export const validateDisplayPointStep = createStep(
  "validate-display-point",
  async ({ seen_at, ...draft }: DisplayPointDraft, { container }) => {
    const province = findProvince(draft.province_code);
    const commune = findCommune(draft.province_code, draft.commune_code);
    if (!province || !commune) {
      throw new FieldRefusal({ commune_code: "Hãy chọn xã, phường thuộc tỉnh đã chọn." }, "unknown_commune");
    }
    const service = container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
    if (draft.id !== undefined) {
      const [known] = await service.listDisplayPoints({ id: draft.id }, { take: 1 });
      if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy điểm bán này.");
      requireSeen(known, seen_at);
    }
    const same = await service.listDisplayPoints({ name: draft.name, commune_code: draft.commune_code });
    if (same.some((point) => point.id !== draft.id)) {
      const message = `${commune.name} đã có điểm bán tên “${draft.name}”.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "duplicate_display_point");
    }
    return new StepResponse({ ...draft, commune_name: commune.name, province_name: province.name });
  },
);
