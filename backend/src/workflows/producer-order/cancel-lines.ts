import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes } from "./order-lock";
import { recordCancellationStep } from "./steps/record-cancellation";
import { type CancelInput, validateCancellationStep } from "./steps/validate-cancellation";

/** Wakes what follows a cancellation; `settle-cancellations` brings what it misses. */
export const LINES_CANCELED = "producer-order.lines-canceled";

/**
 * A producer does not send some of its goods, or none. Money and stock follow in the same moment; the buyer
 * is told, and a card paid back, right after. Doing it again changes nothing.
 */
export const cancelLinesWorkflow = createWorkflow("producer-order-cancel-lines", (input: CancelInput) => {
  const valid = validateCancellationStep(input);
  const locks = transform({ valid }, ({ valid }) => valid.locks);
  acquireLockStep({ key: locks, ...lockTimes });
  const recorded = recordCancellationStep(valid);
  releaseLockStep({ key: locks });
  when({ recorded }, ({ recorded }) => recorded.is_new).then(() => {
    const told = transform({ recorded }, ({ recorded }) => ({ id: recorded.cancellation_id }));
    emitEventStep({ eventName: LINES_CANCELED, data: told });
  });
  return new WorkflowResponse(recorded);
});
