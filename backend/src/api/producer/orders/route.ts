import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ProducerOrderList, producerOrderQuerySchema } from "../../../contracts/producer";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";
import { ownProducer } from "../tenancy/producer-context";
import { readProducerOrders } from "./read-producer-orders";

const PAGE_SIZE = 20;

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerOrderList>): Promise<void> {
  const { status, page, ids } = producerOrderQuerySchema.parse(req.query);
  const mine = ownProducer(req);
  const service = req.scope.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
  const counts = await service.countByStatus(mine.producer_id);
  const filters = { ...mine, ...(status ? { status } : {}), ...(ids ? { id: ids } : {}) };
  const window = ids ? { take: ids.length, skip: 0 } : { take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE };
  const orders = await readProducerOrders(req.scope, filters, window);
  const all = status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const total = ids ? orders.length : all;
  res.json({ orders: orders.map((order) => order.row), total, counts });
}
