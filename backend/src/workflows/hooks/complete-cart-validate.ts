import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { today } from "../../clock";
import { env } from "../../env";
import { findCommune, findProvince } from "../../places/places";
import { checkoutFaultError } from "../cart/checkout-fault-error";
import { findCompletionFault } from "../cart/find-checkout-fault";
import { readCart } from "../cart/read-cart";
import { pricesOfToday } from "../price-plan/prices-of-today";

const zoneOf = (provinceCode: string, communeCode: string) =>
  findCommune(provinceCode, communeCode) ? (findProvince(provinceCode)?.zone ?? null) : null;

/**
 * The last look before an order is made. Payment webhooks complete carts too, so no rule may live in a
 * route alone. A cart that already has its order is only asked for it again.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: placed } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.id },
  });
  if (placed.length > 0) return new StepResponse(null);
  const day = today();
  await pricesOfToday(container, day);
  const cart = await readCart(container, input.id, day);
  const fault = findCompletionFault(cart, { zoneOf, day, takes_cards: env.STRIPE_API_KEY !== undefined });
  if (fault) throw checkoutFaultError(fault);
  return new StepResponse(null);
});
