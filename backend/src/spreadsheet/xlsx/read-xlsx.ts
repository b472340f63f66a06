import type { SheetRow } from "../sheet-table";
import type { TableLimits } from "../table-limits";
import { openArchive } from "./archive";
import { readDateStyles } from "./date-styles";
import { mergedFaults } from "./merged-cells";
import { requireRowCount, scanSheet } from "./sheet-scan";
import { readPart, readSharedTexts, readWorkbook } from "./workbook";

/**
 * Reads the first sheet of a workbook in one pass, so that what is counted is what is read. Formulas,
 * macros, links to other files and everything beside the first sheet stay unread.
 */
export async function readXlsx(bytes: Buffer, limits: TableLimits): Promise<SheetRow[]> {
  const archive = await openArchive(bytes, limits);
  const { sheet, counts_from_1904 } = await readWorkbook(archive);
  const shared_texts = await readSharedTexts(archive);
  const date_styles = await readDateStyles(archive);
  const events = scanSheet({ shared_texts, date_styles, counts_from_1904 }, limits);
  await readPart(archive, sheet, events);
  requireRowCount(events.scan, limits);
  const { rows, merges } = events.scan;
  return rows.map((row) => ({
    ...row,
    faults: [...row.faults, ...mergedFaults(merges, row.row_number, limits.columns)],
  }));
}
