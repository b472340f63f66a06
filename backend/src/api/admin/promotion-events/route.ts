import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PromotionEventRow, promotionEventSchema } from "../../../contracts/promotion-event";
import { holdPromotionEventWorkflow } from "../../../workflows/promotion-event/hold";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readPromotionEvents } from "./read-promotion-events";

type List = { promotion_events: PromotionEventRow[]; count: number };

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<List>): Promise<void> {
  const { q, limit, offset } = parseQuery(pageQuerySchema, req.query);
  res.json(await readPromotionEvents(req.scope, q, { take: limit, skip: offset }));
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = promotionEventSchema.parse(req.body);
  const { result } = await holdPromotionEventWorkflow(req.scope).run({ input });
  res.status(201).json({ id: result.promotion_event_id });
}
