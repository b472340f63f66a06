import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../../clock";
import { commitGoodsImportSchema, type GoodsImportDetail } from "../../../../../../contracts/goods-import";
import { commitGoodsImportWorkflow } from "../../../../../../workflows/goods-import/commit";
import {
  readGoodsImport,
  rowsOf,
  toGoodsImportView,
} from "../../../../../../workflows/goods-import/read-import";
import { idInPath, ownProducer, producerContext } from "../../../../tenancy/producer-context";
import { toReportRow } from "../../to-report-row";

export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsImportDetail>): Promise<void> {
  const own = { ...ownProducer(req), id: idInPath(req) };
  await readGoodsImport(req.scope, own);
  const { mode } = commitGoodsImportSchema.parse(req.body);
  const member_id = producerContext(req).member.id;
  const input = { ...own, mode, member_id, today: today(), at: now().toISOString() };
  await commitGoodsImportWorkflow(req.scope).run({ input });
  const found = await readGoodsImport(req.scope, own);
  res.json({ import: toGoodsImportView(found), rows: rowsOf(found).map(toReportRow) });
}
