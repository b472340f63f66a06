import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProducerOrderStatus } from "../../../contracts/order";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";

export type ProducerOrderUpdate = {
  id: string;
  status: ProducerOrderStatus;
  confirmed_at?: Date;
  shipped_at?: Date;
  delivered_at?: Date;
  carrier?: string;
  tracking_code?: string | null;
};

/** Writes the new state; undone, the former row stands again. */
export const updateProducerOrderStep = createStep(
  "update-producer-order",
  async (update: ProducerOrderUpdate, { container }) => {
    const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
    const { id, status, confirmed_at, shipped_at, delivered_at, carrier, tracking_code } =
      await service.retrieveProducerOrder(update.id);
    await service.updateProducerOrders(update);
    return new StepResponse(id, {
      id,
      status,
      confirmed_at,
      shipped_at,
      delivered_at,
      carrier,
      tracking_code,
    });
  },
  async (former, { container }) => {
    if (former)
      await container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE).updateProducerOrders(former);
  },
);
