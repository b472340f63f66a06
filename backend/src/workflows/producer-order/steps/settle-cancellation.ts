import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { now } from "../../../clock";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";

export type CancellationToSettle = { cancellation_id: string; today: string };

/** Nothing is left to be done about a cancellation. */
export const settleCancellationStep = createStep(
  "settle-cancellation",
  async ({ cancellation_id: id }: CancellationToSettle, { container }) => {
    const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
    await service.updateCancellations({ id, settled_at: now() });
    return new StepResponse(id);
  },
);
