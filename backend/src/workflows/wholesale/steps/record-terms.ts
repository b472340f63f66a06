import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

/** Gives an order its wholesale terms when its cart was placed by a buyer; a shopper's order gets none. */
export const recordTermsStep = createStep(
  "record-wholesale-terms",
  async ({ order_id, cart_id }: { order_id: string; cart_id: string }, { container }) => {
    if (!cart_id || !order_id) throw new Error("Wholesale terms are looked up by cart and order.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const [placement] = await service.listWholesalePlacements({ cart_id }, { take: 1 });
    if (!placement) return new StepResponse<string | null, string | null>(null, null);
    const [known] = await service.listWholesaleTerms({ order_id }, { take: 1 });
    if (known) return new StepResponse<string | null, string | null>(known.id, null);
    const { buyer_id, buyer_member_id, po_number, idempotency_key } = placement;
    const { branch_id, wanted_on, approved_by_name } = placement;
    const terms = await service.createWholesaleTerms({
      order_id,
      buyer_id,
      buyer_member_id,
      po_number,
      idempotency_key,
      branch_id,
      wanted_on,
      approved_by_name,
    });
    return new StepResponse<string | null, string | null>(terms.id, terms.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteWholesaleTerms(id);
  },
);
