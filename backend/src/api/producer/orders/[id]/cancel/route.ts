import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../clock";
import { cancelLinesSchema } from "../../../../../contracts/cancellation";
import type { ProducerOrderDetail } from "../../../../../contracts/producer";
import { cancelLinesWorkflow } from "../../../../../workflows/producer-order/cancel-lines";
import { idInPath, ownProducer, producerContext } from "../../../tenancy/producer-context";
import { readOrderDetail } from "../../read-order-detail";

/** Goods of an order are not sent: whole lines, a part of them, or all. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ order: ProducerOrderDetail }>,
): Promise<void> {
  const cancel = cancelLinesSchema.parse(req.body);
  const owned = { ...ownProducer(req), id: idInPath(req) };
  const { id, name } = producerContext(req).member;
  await cancelLinesWorkflow(req.scope).run({
    input: { ...owned, cancel, member: { id, name }, at: now().toISOString() },
  });
  res.json({ order: await readOrderDetail(req.scope, owned) });
}
