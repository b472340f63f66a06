import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ProducerOrderList, producerOrderQuerySchema } from "../../../contracts/producer";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";
import { ownProducer } from "../tenancy/producer-context";
import { readProducerOrders } from "./read-producer-orders";

const PAGE_SIZE = 20;

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerOrderList>): Promise<void> {
  const { status, page } = producerOrderQuerySchema.parse(req.query);
  const mine = ownProducer(req);
  const service = req.scope.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
  const counts = await service.countByStatus(mine.producer_id);
  const filters = status ? { ...mine, status } : mine;
  const orders = await readProducerOrders(req.scope, filters, {
    take: PAGE_SIZE,
    skip: (page - 1) * PAGE_SIZE,
  });
  const total = status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0);
  res.json({ orders: orders.map((order) => order.row), total, counts });
}
