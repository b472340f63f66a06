import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProducerOrderStatus } from "../../../contracts/order";
import {
  PRODUCER_ORDER_MODULE,
  type ProducerOrderService,
  transition,
} from "../../../modules/producer-order";

type Former = { id: string; status: ProducerOrderStatus };

/** Cancels what is not delivered yet of one core order. */
export const cancelProducerOrdersStep = createStep(
  "cancel-producer-orders",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
    const rows = await service.listProducerOrders({ order_id }, { select: ["id", "status"] });
    const former: Former[] = rows
      .filter((row) => transition(row.status, "cancel").kind === "go")
      .map(({ id, status }) => ({ id, status }));
    await service.updateProducerOrders(former.map(({ id }) => ({ id, status: "canceled" as const })));
    return new StepResponse(
      former.map(({ id }) => id),
      former,
    );
  },
  async (former, { container }) => {
    if (!former?.length) return;
    await container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE).updateProducerOrders(former);
  },
);
