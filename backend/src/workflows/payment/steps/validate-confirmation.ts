import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { paymentStateOf } from "../../order/order-view";
import { readOrders } from "../../order/read-orders";

/** The payment that may be confirmed by hand; null when it was captured before. @throws MedusaError. */
export const validateConfirmationStep = createStep(
  "validate-payment-confirmation",
  async (orderId: string, { container }) => {
    const [order] = await readOrders(container, { id: [orderId] });
    if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy đơn hàng.");
    if (order.is_canceled) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Đơn đã huỷ, không nhận tiền được nữa.",
        "canceled",
      );
    }
    if (!order.payment || order.payment.method === "card") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Chỉ xác nhận tay cho đơn chuyển khoản hoặc thu tiền khi giao.",
        "not_by_hand",
      );
    }
    const isPaid = paymentStateOf(order) === "paid";
    return new StepResponse<string | null>(isPaid ? null : order.payment.id);
  },
);
