import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";
import { toNewCertification } from "../../certification/new-certification";
import { type AssessedRow, assessRows } from "../assess-rows";
import { countStates, isSameReport, toCheckedRow } from "../import-report";
import { readKnownThings } from "../known-things";
import { readImport, readImportRows, requireState } from "../read-import";

/** `committed_at` in ISO form. */
export type ImportToCommit = { import_id: string; today: string; committed_at: string };

/**
 * Judges the whole import once more. When the record has moved since the dry run, the new report is kept
 * in the place of the old one and nothing is recorded. @throws MedusaError 409 in that case
 */
export const validateImportStep = createStep(
  "validate-import",
  async ({ import_id, today, committed_at }: ImportToCommit, { container }) => {
    requireState(await readImport(container, import_id), "checked");
    const before = await readImportRows(container, import_id);
    const known = await readKnownThings(container);
    const assessed = assessRows(
      before.map(({ given }) => given),
      known,
      today,
    );
    const rows = assessed.map(toCheckedRow);
    if (!isSameReport(before, rows)) {
      const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
      await service.keepReport({
        import_id,
        counts: countStates(rows),
        checked_at: new Date(committed_at),
        rows,
      });
      const message =
        "Từ lúc kiểm tra tệp, sổ chứng nhận đã thay đổi. Chưa ghi dòng nào: hãy xem lại báo cáo mới.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "import_moved");
    }
    return new StepResponse({
      import_id,
      committed_at,
      decisions: assessed.flatMap(newDecision),
      replaced_ids: assessed.flatMap(({ state, onRecord }) =>
        state === "changed" && onRecord ? [onRecord.id] : [],
      ),
    });
  },
);

/** A decision that replaces another keeps its round and its source. */
function newDecision({ decision, allowed, onRecord }: AssessedRow) {
  if (!decision || !allowed) return [];
  const origin = { round_id: onRecord?.round_id ?? null, source: onRecord?.source ?? null };
  return [toNewCertification(decision, allowed, origin)];
}
