import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BUYER_REFUND_MODULE, type BuyerRefundService } from "../../../modules/buyer-refund";
import { payRefundWorkflow } from "../../buyer-refund/pay";
import { providerOf } from "../../cart/payment-providers";
import type { CancellationToSettle } from "./settle-cancellation";

/** Pays a card back what a cancellation owes it; transfers and cash are the office's to pay. */
export const refundCardStep = createStep(
  "refund-card-of-cancellation",
  async ({ cancellation_id, today }: CancellationToSettle, { container }) => {
    const [refund] = await container
      .resolve<BuyerRefundService>(BUYER_REFUND_MODULE)
      .listBuyerRefunds(
        { key: [`cancellation:${cancellation_id}`], provider_id: providerOf.card, state: "owed" },
        { take: 1 },
      );
    if (!refund) return new StepResponse(false);
    const paid = { paid_on: today, reference: "Hoàn vào thẻ" };
    await payRefundWorkflow(container).run({
      input: { id: refund.id, paid, by_name: "Hệ thống", today },
    });
    return new StepResponse(true);
  },
);
