import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerMe } from "../../../contracts/producer";
import { producerContext } from "../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerMe>): Promise<void> {
  res.json(producerContext(req));
}
