import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type OwnVariant, readOwnPrice } from "../read-own-variant";

/**
 * @throws MedusaError not_found; conflict when another price is in force than the member saw.
 */
export const validatePriceChangeStep = createStep(
  "validate-price-change",
  async (input: OwnVariant & { price: number; expected_price?: number }, { container }) => {
    const own = await readOwnPrice(container, input);
    if (input.expected_price !== undefined && input.expected_price !== own.price_vnd) {
      const now = own.price_vnd.toLocaleString("vi-VN");
      const message = `Giá đã được đổi thành ${now} ₫ trong lúc bạn sửa. Vui lòng xem lại rồi nhập lại.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "changed_meanwhile");
    }
    return new StepResponse({ ...own, changes: own.price_vnd !== input.price });
  },
);
