import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";
import type { PartedOrder } from "../read-order";

/** Writes one ProducerOrder a part; an order that has them already is left as it is. */
export const createProducerOrdersStep = createStep(
  "create-producer-orders",
  async ({ order_id, code, parts }: PartedOrder, { container }) => {
    const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
    const locking = container.resolve(Modules.LOCKING);
    return locking.execute(`producer-orders:${order_id}`, async () => {
      const existing = await service.listProducerOrders({ order_id }, { select: ["id"] });
      if (existing.length > 0) {
        return new StepResponse(
          existing.map((row) => row.id),
          [],
        );
      }
      const ids = await service.placeProducerOrders(
        parts.map(({ lines, ...part }, index) => ({
          ...part,
          order_id,
          code: `${code}-${index + 1}`,
          lines: lines.map(({ producer_id: _, ...line }) => line),
        })),
      );
      return new StepResponse(ids, ids);
    });
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE).deleteProducerOrders(ids);
  },
);
