import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { readOrders } from "../order/read-orders";
import { waitsForTransfer } from "./find-unpaid-orders";
import { paymentLock } from "./payment-lock";

/** Looks again under the lock: the money may have come, or the producer begun, a moment ago. */
const stillUnpaidStep = createStep("order-still-unpaid", async (orderId: string, { container }) => {
  const [order] = await readOrders(container, { id: [orderId] });
  return new StepResponse(order !== undefined && waitsForTransfer(order));
});

/** Cancels an order whose transfer never came: the goods go back on the shelf. */
export const cancelUnpaidWorkflow = createWorkflow(
  "payment-cancel-unpaid",
  (input: WorkflowData<{ order_id: string; code: string }>) => {
    const key = transform({ input }, ({ input }) => paymentLock(input.code));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const isUnpaid = stillUnpaidStep(input.order_id);
    when("still-unpaid", { isUnpaid }, ({ isUnpaid }) => isUnpaid).then(() => {
      cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } });
    });
    releaseLockStep({ key });
  },
);
