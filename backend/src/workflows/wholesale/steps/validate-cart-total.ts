import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { today } from "../../../clock";
import { readCart } from "../../cart/read-cart";

/** The framework has priced the cart by its own price lists: both must agree to the đồng, or nothing is ordered. */
export const validateCartTotalStep = createStep(
  "validate-wholesale-cart-total",
  async ({ cart_id, expected_total }: { cart_id: string; expected_total: number }, { container }) => {
    const cart = await readCart(container, cart_id, today());
    if (cart.total !== expected_total) {
      const now = cart.total.toLocaleString("vi-VN");
      const message = `Tổng tiền đã đổi thành ${now} ₫. Vui lòng xem lại rồi đặt lại.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "total_changed");
    }
    return new StepResponse(cart.total);
  },
);
