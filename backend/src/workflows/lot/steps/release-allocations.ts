import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";

/** Gives the pieces of the cancelled parts of an order back to their lots. Twice is once. */
export const releaseAllocationsStep = createStep(
  "release-lot-allocations",
  async ({ order_id }: { order_id: string }, { container }) => {
    const parts = await container
      .resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE)
      .listProducerOrders({ order_id, status: "canceled" }, { select: ["id"] });
    if (parts.length === 0) return new StepResponse(0);
    const lots = container.resolve<LotService>(LOT_MODULE);
    const held = await lots.listLotAllocations(
      { producer_order_id: parts.map((part) => part.id) },
      { select: ["id"] },
    );
    if (held.length > 0) await lots.softDeleteLotAllocations(held.map((row) => row.id));
    return new StepResponse(held.length);
  },
);
