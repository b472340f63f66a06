import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../modules/producer-order";
import { createForOrderWorkflow } from "../producer-order/create-for-order";
import { onOrderCreated } from "./completion-hook";

onOrderCreated(
  async ({ order_id }, { container }) => {
    const { result } = await createForOrderWorkflow(container).run({ input: { order_id } });
    return new StepResponse(result, result);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE).deleteProducerOrders(ids);
  },
);
