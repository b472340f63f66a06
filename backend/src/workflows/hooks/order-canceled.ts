import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { cancelForOrderWorkflow } from "../producer-order/cancel-for-order";

cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  const { result } = await cancelForOrderWorkflow(container).run({ input: { order_id: order.id } });
  return new StepResponse(result);
});
