import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SaveGoodsInput } from "../../goods/steps/validate-save";
import { readGoodsImport, rowsOf } from "../read-import";

/** `at` in ISO form. */
export type GoodsCommit = {
  producer_id: string;
  member_id: string;
  id: string;
  mode: "good_rows" | "all_or_nothing";
  today: string;
  at: string;
};

/**
 * The save that an import comes to. Its key is the import's own: however often it is committed, it is saved
 * once. @throws MedusaError not_found; conflict while refused rows forbid it, or nothing is left to save
 */
export const validateCommitStep = createStep(
  "validate-goods-commit",
  async (commit: GoodsCommit, { container }) => {
    const found = await readGoodsImport(container, commit);
    if (commit.mode === "all_or_nothing" && found.refused_count > 0) {
      const message = `Còn ${found.refused_count} dòng bị từ chối, nên chưa lưu dòng nào. Hãy sửa tệp, hoặc chọn chỉ lưu dòng đúng.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "import_refused");
    }
    const rows = rowsOf(found).flatMap(({ state, variant_id, cells }) =>
      state === "changed" && variant_id ? [{ variant_id, cells }] : [],
    );
    if (rows.length === 0)
      throw new MedusaError(MedusaError.Types.CONFLICT, "Không có dòng nào để lưu.", "import_empty");
    const { producer_id, member_id, today } = commit;
    const mode = commit.mode === "all_or_nothing" ? ("all_or_nothing" as const) : ("good_cells" as const);
    const save: SaveGoodsInput = { key: `import-${found.id}`, mode, rows, producer_id, member_id, today };
    return new StepResponse(save);
  },
);
