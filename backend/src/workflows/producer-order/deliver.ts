import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { PRODUCER_ORDER_DELIVERED } from "../ledger/post-orders";
import { lockTimes } from "./order-lock";
import { deliverParcelsStep } from "./steps/deliver-parcels";
import { updateProducerOrderStep } from "./steps/update-producer-order";
import { type OwnedOrder, validateMoveStep } from "./steps/validate-move";

/** The buyer has the parcel; the core order learns it too. Doing it again changes nothing. */
export const deliverProducerOrderWorkflow = createWorkflow("producer-order-deliver", (input: OwnedOrder) => {
  acquireLockStep({ key: input.id, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "deliver" as const }));
  const move = validateMoveStep(asked);
  when({ move }, ({ move }) => move.moves).then(() => {
    deliverParcelsStep(move);
    const update = transform({ move }, ({ move }) => ({
      id: move.id,
      status: "delivered" as const,
      delivered_at: new Date(),
    }));
    updateProducerOrderStep(update);
    emitEventStep({ eventName: PRODUCER_ORDER_DELIVERED, data: { id: move.id, order_id: move.order_id } });
  });
  releaseLockStep({ key: input.id });
  return new WorkflowResponse(move);
});
