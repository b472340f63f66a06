import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RowOutcome, SaveGoodsAnswer } from "../../../contracts/goods";
import { GOODS_MODULE, type GoodsService } from "../../../modules/goods";
import { countRows, type KeptRow } from "../judge-sheet";
import { readGoodsImport, rowsOf } from "../read-import";
import type { GoodsCommit } from "./validate-commit";

type Settling = { commit: GoodsCommit; answer: SaveGoodsAnswer };

/**
 * Writes down what came of it, row by row. When all or nothing was asked for and something had moved since
 * the dry run, the new reasons stand in the report. @throws MedusaError conflict in that case
 */
export const settleImportStep = createStep(
  "settle-goods-import",
  async ({ commit, answer }: Settling, { container }) => {
    const service = container.resolve<GoodsService>(GOODS_MODULE);
    const found = await readGoodsImport(container, commit);
    const outcomes = new Map(answer.rows.map((row) => [row.variant_id, row]));
    const rows = rowsOf(found).map((row) => withOutcome(row, outcomes.get(row.variant_id ?? "")));
    const counts = countRows(rows);
    await service.updateGoodsImports({
      id: found.id,
      rows: { list: rows },
      changed_count: counts.changed,
      refused_count: counts.refused,
      ...(answer.is_saved
        ? {
            state: "committed" as const,
            saved_count: answer.saved,
            committed_at: found.committed_at ?? new Date(commit.at),
          }
        : {}),
    });
    if (!answer.is_saved) {
      const message =
        "Từ lúc kiểm tra tệp, kho hoặc giá đã đổi. Chưa lưu dòng nào: hãy xem lại báo cáo, tải tệp mới về nếu cần.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "import_moved");
    }
    return new StepResponse(found.id);
  },
);

function withOutcome(row: KeptRow, outcome: RowOutcome | undefined): KeptRow {
  if (row.state !== "changed" || !outcome) return row;
  const wrong = Object.values(outcome.cells).flatMap((cell) => ("message" in cell ? [cell.message] : []));
  if (outcome.is_missing) wrong.push("Mặt hàng này không còn trong danh sách của bạn.");
  if (wrong.length === 0) return row;
  return { ...row, state: "refused", reasons: wrong.map((message) => ({ column: null, message })) };
}
