import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes } from "./order-lock";
import { updateProducerOrderStep } from "./steps/update-producer-order";
import { type OwnedOrder, validateMoveStep } from "./steps/validate-move";

/** The producer takes the order on. Confirming again changes nothing. */
export const confirmProducerOrderWorkflow = createWorkflow("producer-order-confirm", (input: OwnedOrder) => {
  acquireLockStep({ key: input.id, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "confirm" as const }));
  const move = validateMoveStep(asked);
  when({ move }, ({ move }) => move.moves).then(() => {
    const update = transform({ move }, ({ move }) => ({
      id: move.id,
      status: "confirmed" as const,
      confirmed_at: new Date(),
    }));
    updateProducerOrderStep(update);
  });
  releaseLockStep({ key: input.id });
  return new WorkflowResponse(move);
});
