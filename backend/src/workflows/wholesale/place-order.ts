import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  completeCartWorkflow,
  createCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import type { PlaceWholesaleOrder } from "../../contracts/wholesale";
import { prepareCheckoutWorkflow } from "../cart/prepare-checkout";
import { createPlacementStep } from "./steps/create-placement";
import { findPlacementStep } from "./steps/find-placement";
import { releaseCanceledStep } from "./steps/release-canceled";
import { validateCartTotalStep } from "./steps/validate-cart-total";
import { validateWholesaleOrderStep } from "./steps/validate-wholesale-order";

export type PlaceOrderInput = {
  buyer: { id: string; customer_group_id: string };
  member_id: string;
  customer_id: string;
  sales_channel_id: string;
  order: PlaceWholesaleOrder;
  /** Day and instant (ISO 8601) of the order. */
  today: string;
  now: string;
  /** Who approved it, and the prices that were approved by SKU; null for an order nobody had to approve. */
  approval: { by_name: string; prices: Record<string, number> } | null;
};

const checkoutOf = ({ customer_id, order, now }: PlaceOrderInput, cartId: string) => ({
  cart_id: cartId,
  customer_id,
  takes_cards: false,
  now,
  checkout: {
    name: order.name,
    phone: order.phone,
    email: order.email,
    province_code: order.province_code,
    commune_code: order.commune_code,
    street: order.street,
    note: order.note,
    payment_method: "vietqr" as const,
    // The buyer is a registered company; its members are not asked for their age at every order.
    age_confirmed: true,
    locale: "vi" as const,
  },
});

/**
 * A buyer orders many lines at once. They become a cart of the signed-in customer with the prices agreed for
 * her company, so that the framework's stock, payment and completion apply; least quantities, case steps and
 * the company's own rules are ours.
 * One key places one order, whatever breaks off on the way.
 */
export const placeWholesaleOrderWorkflow = createWorkflow(
  "wholesale-place-order",
  (input: PlaceOrderInput) => {
    const key = transform({ input }, ({ input: { buyer, order } }) => ({
      buyer_id: buyer.id,
      idempotency_key: order.idempotency_key,
    }));
    const lock = transform({ key }, ({ key }) => `wholesale:${key.buyer_id}:${key.idempotency_key}`);
    acquireLockStep({ key: lock, timeout: 30, ttl: 120 });
    const former = findPlacementStep(key);
    const placed = when("not-placed-yet", { former }, ({ former }) => former.order_id === null).then(() => {
      const asked = transform({ input }, ({ input: { buyer, order, approval } }) => ({
        customer_group_id: buyer.customer_group_id,
        lines: order.lines,
        province_code: order.province_code,
        expected_total: order.expected_total,
        wanted_on: order.wanted_on,
        approved_prices: approval?.prices,
      }));
      const items = validateWholesaleOrderStep(asked);
      const cart = createCartWorkflow.runAsStep({
        input: { items, sales_channel_id: input.sales_channel_id, customer_id: input.customer_id },
      });
      const checkout = transform({ input, cart }, ({ input, cart }) => checkoutOf(input, cart.id));
      prepareCheckoutWorkflow.runAsStep({ input: checkout });
      const expected = transform({ input, cart }, ({ input, cart }) => ({
        cart_id: cart.id,
        expected_total: input.order.expected_total,
      }));
      validateCartTotalStep(expected);
      const placement = transform({ input, cart, key }, ({ input, cart, key }) => ({
        ...key,
        cart_id: cart.id,
        buyer_member_id: input.member_id,
        po_number: input.order.po_number,
        total_vnd: input.order.expected_total,
        placed_on: input.today,
        placed_at: input.now,
        branch_id: input.order.branch_id ?? null,
        wanted_on: input.order.wanted_on ?? null,
        approved_by_name: input.approval?.by_name ?? null,
      }));
      const member = transform({ input }, ({ input }) => ({
        buyer_id: input.buyer.id,
        buyer_member_id: input.member_id,
        now: input.now,
      }));
      releaseCanceledStep(member);
      createPlacementStep(placement);
      return completeCartWorkflow.runAsStep({ input: { id: cart.id } });
    });
    releaseLockStep({ key: lock });
    const orderId = transform(
      { former, placed },
      ({ former, placed }) => former.order_id ?? placed?.id ?? "",
    );
    return new WorkflowResponse({ order_id: orderId });
  },
);
