import type { MedusaContainer } from "@medusajs/framework/types";
import type { StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";

type CreatedOrder = { order_id: string; cart_id: string };
type Context = { container: MedusaContainer };
type Settled = { producerOrderIds: string[]; termsId: string | null };
type Invoke = (created: CreatedOrder, context: Context) => Promise<StepResponse<Settled, Settled>>;
type Compensate = (made: Settled | undefined, context: Context) => Promise<void>;
type Register = (invoke: Invoke, compensate: Compensate) => void;

const isRegister = (value: unknown): value is Register => typeof value === "function";

/** The hook is there at run time but not in the types, so its absence is checked for. */
function orderCreatedHook(): Register {
  const hook: unknown = Reflect.get(completeCartWorkflow.hooks, "orderCreated");
  if (!isRegister(hook)) throw new Error("completeCartWorkflow has no hook orderCreated any more.");
  return hook;
}

/** Registers what must happen inside every completion of a cart, whoever started it. */
export const onOrderCreated: Register = (invoke, compensate) => orderCreatedHook()(invoke, compensate);

/**
 * Refuses to go on without a handler: orders would be taken that no producer ever sees.
 * A hook takes one handler only, so registering a second one must fail.
 */
export function requireOrderCreatedHandler(): void {
  try {
    orderCreatedHook()(
      () => Promise.reject(new Error("No ProducerOrders can be made.")),
      () => Promise.resolve(),
    );
  } catch (error) {
    if (error instanceof Error && error.message.includes("multiple hook handlers")) return;
    throw error;
  }
  throw new Error("completeCartWorkflow.hooks.orderCreated has no handler: the server does not start.");
}
