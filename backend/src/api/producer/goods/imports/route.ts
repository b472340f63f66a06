import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../clock";
import type { GoodsImportDetail, GoodsImportList } from "../../../../contracts/goods-import";
import { GOODS_MODULE, type GoodsService } from "../../../../modules/goods";
import { checkGoodsImportWorkflow } from "../../../../workflows/goods-import/check";
import { readGoodsImport, rowsOf, toGoodsImportView } from "../../../../workflows/goods-import/read-import";
import { takenFile } from "../../../files/take-file";
import { ownProducer, producerContext } from "../../tenancy/producer-context";
import { toReportRow } from "./to-report-row";

const SHOWN = 30;

export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsImportList>): Promise<void> {
  const service = req.scope.resolve<GoodsService>(GOODS_MODULE);
  const found = await service.listGoodsImports(ownProducer(req), {
    take: SHOWN,
    order: { checked_at: "DESC" },
  });
  res.json({ imports: found.map(toGoodsImportView) });
}

export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsImportDetail>): Promise<void> {
  const own = ownProducer(req);
  const who = { ...own, member_id: producerContext(req).member.id };
  const input = { ...takenFile(req), ...who, today: today(), checked_at: now().toISOString() };
  const { result: id } = await checkGoodsImportWorkflow(req.scope).run({ input });
  const found = await readGoodsImport(req.scope, { ...own, id });
  res.json({ import: toGoodsImportView(found), rows: rowsOf(found).map(toReportRow) });
}
