import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { GoodsImportDetail } from "../../../../../contracts/goods-import";
import {
  readGoodsImport,
  rowsOf,
  toGoodsImportView,
} from "../../../../../workflows/goods-import/read-import";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { toReportRow } from "../to-report-row";

export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsImportDetail>): Promise<void> {
  const found = await readGoodsImport(req.scope, { ...ownProducer(req), id: idInPath(req) });
  res.json({ import: toGoodsImportView(found), rows: rowsOf(found).map(toReportRow) });
}
