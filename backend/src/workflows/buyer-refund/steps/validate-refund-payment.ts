import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PayRefund } from "../../../contracts/cancellation";
import { FieldRefusal } from "../../../field-refusal";
import { BUYER_REFUND_MODULE, type BuyerRefundService } from "../../../modules/buyer-refund";
import { paymentLock } from "../../payment/payment-lock";

export type RefundToPay = { id: string; paid: PayRefund; by_name: string; today: string };
export type ValidRefund = RefundToPay & { lock: string };

/** @throws MedusaError not_found; FieldRefusal for a day that has not come */
export const validateRefundPaymentStep = createStep(
  "validate-refund-payment",
  async (input: RefundToPay, { container }) => {
    const service = container.resolve<BuyerRefundService>(BUYER_REFUND_MODULE);
    const [refund] = input.id ? await service.listBuyerRefunds({ id: [input.id] }, { take: 1 }) : [];
    if (!refund) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy khoản hoàn tiền này.");
    if (input.paid.paid_on > input.today) {
      throw new FieldRefusal({ paid_on: "Ngày hoàn tiền không thể sau hôm nay." }, "day_to_come");
    }
    return new StepResponse<ValidRefund>({ ...input, lock: paymentLock(refund.order_code) });
  },
);
