import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import type { PaymentMethod } from "../../contracts/cart";
import { findSession } from "./find-session";
import { providerOf } from "./payment-providers";

export type OpenPaymentSessionInput = {
  cart_id: string;
  payment_collection_id: string | null;
  payment_method: PaymentMethod;
};

/**
 * Leaves the cart with exactly one payment session: the one it has when provider and amount still fit, so
 * that a card form stays valid, otherwise a new one.
 */
export const openPaymentSessionWorkflow = createWorkflow(
  "cart-open-payment-session",
  (input: WorkflowData<OpenPaymentSessionInput>) => {
    const created = when("no-collection", { input }, ({ input }) => !input.payment_collection_id).then(() =>
      createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
    );
    const collectionId = transform(
      { input, created },
      ({ input, created }) => input.payment_collection_id ?? created?.id ?? "",
    );
    const { data: collections } = useQueryGraphStep({
      entity: "payment_collection",
      fields: ["id", "amount", "payment_sessions.*"],
      filters: { id: collectionId },
    }).config({ name: "read-payment-collection" });
    const kept = transform({ input, collections }, ({ input, collections }) =>
      findSession(collections[0], providerOf[input.payment_method]),
    );
    const opened = when("no-fitting-session", { kept }, ({ kept }) => kept === null).then(() => {
      const request = transform({ input, collectionId }, ({ input, collectionId }) => ({
        payment_collection_id: collectionId,
        provider_id: providerOf[input.payment_method],
        data: input.payment_method === "card" ? { payment_method_types: ["card"] } : {},
      }));
      return createPaymentSessionsWorkflow.runAsStep({ input: request });
    });
    const session = transform({ kept, opened }, ({ kept, opened }) => ({
      id: kept?.id ?? opened?.id ?? "",
      data: kept?.data ?? opened?.data ?? {},
    }));
    return new WorkflowResponse(session);
  },
);
