import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { GoodsImportView } from "../../contracts/goods-import";
import { GOODS_MODULE, type GoodsService } from "../../modules/goods";
import type { KeptRow } from "./judge-sheet";

type Own = { producer_id: string; id: string };
type ImportRecord = Awaited<ReturnType<GoodsService["retrieveGoodsImport"]>>;

/** One import of this producer. @throws MedusaError not_found, for another's just the same */
export async function readGoodsImport(
  container: MedusaContainer,
  { producer_id, id }: Own,
): Promise<ImportRecord> {
  const service = container.resolve<GoodsService>(GOODS_MODULE);
  const [found] = id && producer_id ? await service.listGoodsImports({ id, producer_id }, { take: 1 }) : [];
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return found;
}

/** Its rows as they were judged. */
export const rowsOf = (found: ImportRecord): KeptRow[] => (found.rows as unknown as { list: KeptRow[] }).list;

const instant = (at: Date | string | null): string | null => (at ? new Date(at).toISOString() : null);

export const toGoodsImportView = (found: ImportRecord): GoodsImportView => ({
  id: found.id,
  file_name: found.file_name,
  state: found.state,
  counts: {
    changed: found.changed_count,
    unchanged: found.unchanged_count,
    refused: found.refused_count,
  },
  saved: found.saved_count,
  checked_at: instant(found.checked_at) ?? "",
  committed_at: instant(found.committed_at),
});
