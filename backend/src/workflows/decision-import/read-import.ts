import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { DecisionImportView, ImportState } from "../../contracts/decision-import";
import { CERTIFICATION_MODULE, type CertificationService } from "../../modules/certification";
import type { CheckedRow } from "./import-report";

type ImportRow = Awaited<ReturnType<CertificationService["retrieveDecisionImport"]>>;

/** One import. @throws MedusaError 404 when there is none */
export async function readImport(container: MedusaContainer, id: string): Promise<ImportRow> {
  const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
  const [found] = id ? await service.listDecisionImports({ id }, { take: 1 }) : [];
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy đợt nhập này.");
  return found;
}

/** All rows of an import as they were read and reported, in the order of the file. */
export async function readImportRows(container: MedusaContainer, importId: string): Promise<CheckedRow[]> {
  const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
  const rows = await service.listDecisionImportRows(
    { import_id: importId },
    { order: { row_number: "ASC" } },
  );
  return rows as unknown as CheckedRow[];
}

/** @throws MedusaError 409 when the import is not in the state that an act needs */
export function requireState(found: ImportRow, needed: ImportState): void {
  if (found.state === needed) return;
  const messages: Record<ImportState, string> = {
    checked: "Đợt nhập này chưa được ghi.",
    committed: "Đợt nhập này đã được ghi rồi.",
    undone: "Đợt nhập này đã hoàn tác rồi.",
  };
  throw new MedusaError(MedusaError.Types.CONFLICT, messages[found.state], "import_state");
}

const instant = (value: Date | string | null): string | null =>
  value ? new Date(value).toISOString() : null;

/** An import as the office sees it. */
export function toImportView(row: ImportRow): DecisionImportView {
  const counts = {
    new: row.new_count,
    changed: row.changed_count,
    unchanged: row.unchanged_count,
    refused: row.refused_count,
  };
  return {
    id: row.id,
    file_name: row.file_name,
    state: row.state,
    counts: { ...counts, total: counts.new + counts.changed + counts.unchanged + counts.refused },
    checked_at: instant(row.checked_at) ?? "",
    committed_at: instant(row.committed_at),
    undone_at: instant(row.undone_at),
    undo_reason: row.undo_reason,
  };
}
