import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerOrderDetail } from "../../../../../contracts/producer";
import { confirmProducerOrderWorkflow } from "../../../../../workflows/producer-order/confirm";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readOrderDetail } from "../../read-order-detail";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ order: ProducerOrderDetail }>,
): Promise<void> {
  const owned = { ...ownProducer(req), id: idInPath(req) };
  await confirmProducerOrderWorkflow(req.scope).run({ input: owned });
  res.json({ order: await readOrderDetail(req.scope, owned) });
}
