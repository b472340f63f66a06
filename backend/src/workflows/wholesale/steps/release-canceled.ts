import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

const ALL = 100_000;
/** A try that broke off without its order reserves nothing after this long; completing takes seconds. */
const BROKEN_OFF_MS = 15 * 60 * 1000;
const ordersSchema = z.array(
  z.object({ cart_id: z.string(), order: z.object({ status: z.string() }).nullish() }),
);

/**
 * Gives back what canceled orders of a member still reserve of her limit. Asked before each order, so that
 * no event has to arrive for it.
 */
export const releaseCanceledStep = createStep(
  "release-canceled-placements",
  async (
    { buyer_id, buyer_member_id, now }: { buyer_id: string; buyer_member_id: string; now: string },
    { container },
  ) => {
    if (!buyer_id || !buyer_member_id) throw new Error("Placements are released for one member only.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const held = await service.listWholesalePlacements(
      { buyer_id, buyer_member_id, released_at: null },
      { take: ALL, order: { placed_at: "DESC" } },
    );
    if (held.length === 0) return new StepResponse(0);
    const { data } = await container.resolve("query").graph({
      entity: "order_cart",
      fields: ["cart_id", "order.status"],
      filters: { cart_id: held.map((placement) => placement.cart_id) },
    });
    const statusOf = new Map(ordersSchema.parse(data).map((row) => [row.cart_id, row.order?.status]));
    const gone = held.filter(({ cart_id, placed_at }) => {
      const status = statusOf.get(cart_id);
      const age = Date.parse(now) - new Date(placed_at).getTime();
      return status === undefined ? age > BROKEN_OFF_MS : status === "canceled";
    });
    if (gone.length > 0)
      await service.updateWholesalePlacements(gone.map(({ id }) => ({ id, released_at: new Date(now) })));
    return new StepResponse(gone.length);
  },
);
