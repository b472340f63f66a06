import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type ProducerOrderDetail, shipSchema } from "../../../../../contracts/producer";
import { shipProducerOrderWorkflow } from "../../../../../workflows/producer-order/ship";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readOrderDetail } from "../../read-order-detail";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ order: ProducerOrderDetail }>,
): Promise<void> {
  const { carrier, tracking_code, picks } = shipSchema.parse(req.body);
  const owned = { ...ownProducer(req), id: idInPath(req) };
  const input = {
    ...owned,
    carrier,
    tracking_code: tracking_code || null,
    picks: picks ?? null,
    today: today(),
  };
  await shipProducerOrderWorkflow(req.scope).run({ input });
  res.json({ order: await readOrderDetail(req.scope, owned) });
}
