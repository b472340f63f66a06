import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type PlacementKey = { buyer_id: string; idempotency_key: string };

/**
 * The order a former try with this key has placed, or null. A try that broke off before its order came
 * into being is forgotten, so that this one may begin anew.
 */
export const findPlacementStep = createStep(
  "find-wholesale-placement",
  async ({ buyer_id, idempotency_key }: PlacementKey, { container }) => {
    if (!buyer_id || !idempotency_key) throw new Error("A placement is looked up by buyer and key.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const [placement] = await service.listWholesalePlacements({ buyer_id, idempotency_key }, { take: 1 });
    if (!placement) return new StepResponse({ order_id: null });
    const orderId = await orderOf(container, placement.cart_id);
    if (orderId === null) await service.deleteWholesalePlacements(placement.id);
    return new StepResponse({ order_id: orderId });
  },
);

async function orderOf(container: MedusaContainer, cartId: string): Promise<string | null> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } });
  const [row]: { order_id: string }[] = data;
  return row?.order_id ?? null;
}
