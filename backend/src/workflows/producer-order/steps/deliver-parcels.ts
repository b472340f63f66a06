import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { orderLock } from "../order-lock";
import { parcelsWith, readParcels } from "../read-parcels";

export type DeliverParcels = { order_id: string; lines: { line_item_id: string }[] };

/** Marks the parcels with these lines as delivered; those that are already stay as they are. */
export const deliverParcelsStep = createStep(
  "deliver-parcels",
  async (input: DeliverParcels, { container }) => {
    const locking = container.resolve(Modules.LOCKING);
    await locking.execute(orderLock(input.order_id), async () => {
      const { fulfillments } = await readParcels(container, input.order_id);
      const mine = parcelsWith(
        fulfillments,
        input.lines.map((line) => line.line_item_id),
      );
      for (const parcel of mine.filter((parcel) => !parcel.delivered_at)) {
        await markOrderFulfillmentAsDeliveredWorkflow(container).run({
          input: { orderId: input.order_id, fulfillmentId: parcel.id },
        });
      }
    });
    return new StepResponse(undefined);
  },
);
