import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerOrderDetail } from "../../../../contracts/producer";
import { idInPath, ownProducer } from "../../tenancy/producer-context";
import { readOrderDetail } from "../read-order-detail";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ order: ProducerOrderDetail }>,
): Promise<void> {
  res.json({ order: await readOrderDetail(req.scope, { ...ownProducer(req), id: idInPath(req) }) });
}
