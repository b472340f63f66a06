import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../../clock";
import { readGoods } from "../../../../workflows/goods/read-goods";
import { goodsSheet } from "../../../../workflows/goods-import/goods-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { ownProducer } from "../../tenancy/producer-context";

const querySchema = z.object({ format: tableFormatSchema.default("xlsx") });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  const day = today();
  const { rows } = await readGoods(req.scope, { ...ownProducer(req), day });
  await answerTable(res, format, `kho-va-gia-${day}`, { name: "Kho và giá", columns: goodsSheet, rows });
}
