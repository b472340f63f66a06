import type { GoodsImportRow } from "../../../../contracts/goods-import";
import type { KeptRow } from "../../../../workflows/goods-import/judge-sheet";

/** What is told of a row; what it would save and how the file had it stay with the import. */
export const toReportRow = ({ cells: _, variant_id: __, raw: ___, ...row }: KeptRow): GoodsImportRow => row;
