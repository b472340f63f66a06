import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../modules/producer-order";
import { WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";
import { settleCreatedOrderWorkflow } from "../order/settle-created-order";
import { onOrderCreated } from "./completion-hook";

onOrderCreated(
  async ({ order_id, cart_id }, { container }) => {
    const { result } = await settleCreatedOrderWorkflow(container).run({ input: { order_id, cart_id } });
    return new StepResponse(result, result);
  },
  async (made, { container }) => {
    if (made?.producerOrderIds.length) {
      await container
        .resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE)
        .deleteProducerOrders(made.producerOrderIds);
    }
    if (made?.termsId) {
      await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteWholesaleTerms(made.termsId);
    }
  },
);
