import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type PromotionEventDetail, promotionEventSchema } from "../../../../contracts/promotion-event";
import { changePromotionEventWorkflow } from "../../../../workflows/promotion-event/change";
import { removePromotionEventWorkflow } from "../../../../workflows/promotion-event/remove";
import { idInPath } from "../../id-in-path";
import { readPromotionEvent } from "../read-promotion-events";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ promotion_event: PromotionEventDetail }>,
): Promise<void> {
  res.json({ promotion_event: await readPromotionEvent(req.scope, idInPath(req), today()) });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = { ...promotionEventSchema.parse(req.body), id: idInPath(req) };
  await changePromotionEventWorkflow(req.scope).run({ input });
  res.json({ id: input.id });
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; deleted: true }>,
): Promise<void> {
  const id = idInPath(req);
  await removePromotionEventWorkflow(req.scope).run({ input: { id } });
  res.json({ id, deleted: true });
}
