import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows";
import type { Checkout } from "../../contracts/cart";
import { cartChange } from "./cart-change";
import { openPaymentSessionWorkflow } from "./open-payment-session";
import { chooseShippingStep } from "./steps/choose-shipping";
import { validateCheckoutStep } from "./steps/validate-checkout";

export type PrepareCheckoutInput = {
  cart_id: string;
  checkout: Checkout;
  /** The signed-in customer, who becomes the owner of the cart and of its order. */
  customer_id: string | null;
  takes_cards: boolean;
  /** ISO instant; kept when the buyer says that she is 18 or older. */
  now: string;
};

/**
 * Makes a cart ready to be completed: the delivery is checked and written down, every producer's parcel is
 * chosen and priced for it, the lines are priced anew, and one payment session of the chosen provider
 * stands over exactly the total. It may be run again for every change of mind.
 */
export const prepareCheckoutWorkflow = createWorkflow(
  "cart-prepare-checkout",
  (input: WorkflowData<PrepareCheckoutInput>) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 });
    const checked = validateCheckoutStep({
      cart_id: input.cart_id,
      checkout: input.checkout,
      takes_cards: input.takes_cards,
    });
    const methods = chooseShippingStep({ cart_id: input.cart_id, parcels: checked.parcels });
    const change = transform({ input, checked }, ({ input, checked }) => [cartChange(input, checked)]);
    updateCartsStep(change);
    removeShippingMethodFromCartStep({ shipping_method_ids: checked.stale_method_ids });
    when("has-parcels", { methods }, ({ methods }) => methods.length > 0).then(() => {
      addShippingMethodToCartStep({ shipping_methods: methods });
    });
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id, force_refresh: true } });
    const session = openPaymentSessionWorkflow.runAsStep({
      input: {
        cart_id: input.cart_id,
        payment_collection_id: checked.payment_collection_id,
        payment_method: input.checkout.payment_method,
      },
    });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(session);
  },
);
