import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { LotPick } from "../../contracts/lot";
import { placeAllocationsStep } from "../lot/steps/place-allocations";
import { validatePicksStep } from "../lot/steps/validate-picks";
import { PARCEL_SHIPPED } from "../mail/announce-parcels";
import { lockTimes } from "./order-lock";
import { sendParcelsStep } from "./steps/send-parcels";
import { updateProducerOrderStep } from "./steps/update-producer-order";
import { type OwnedOrder, validateMoveStep } from "./steps/validate-move";

export type ShipInput = OwnedOrder & {
  carrier: string;
  tracking_code: string | null;
  /** The lots in the parcel; null leaves what was recorded while packing. */
  picks: LotPick[] | null;
  today: string;
};

/**
 * The producer has handed its parcel to the carrier. The core order gets a fulfilment and a shipment for
 * exactly these lines from this producer's place, so stock and order state follow; the lots in it are
 * written down before it leaves, so that a recall can never miss it. Doing it again changes nothing; a try that broke off half way is taken up where it stopped.
 */
export const shipProducerOrderWorkflow = createWorkflow("producer-order-ship", (input: ShipInput) => {
  acquireLockStep({ key: input.id, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({
    id: input.id,
    producer_id: input.producer_id,
    verb: "ship" as const,
  }));
  const move = validateMoveStep(asked);
  when({ move }, ({ move }) => move.moves).then(() => {
    const packed = transform({ input }, ({ input: { id, producer_id, picks, today } }) => ({
      ...{ id, producer_id, picks, today },
      leaves: true,
    }));
    placeAllocationsStep(validatePicksStep(packed));
    const parcel = transform({ move, input }, ({ move, input }) => ({
      order_id: move.order_id,
      producer_id: input.producer_id,
      lines: move.lines,
      tracking_code: input.tracking_code,
    }));
    sendParcelsStep(parcel);
    const update = transform({ input }, ({ input }) => ({
      id: input.id,
      status: "shipped" as const,
      shipped_at: new Date(),
      carrier: input.carrier,
      tracking_code: input.tracking_code,
    }));
    updateProducerOrderStep(update);
    emitEventStep({ eventName: PARCEL_SHIPPED, data: { id: move.id, order_id: move.order_id } });
  });
  releaseLockStep({ key: input.id });
  return new WorkflowResponse(move);
});
