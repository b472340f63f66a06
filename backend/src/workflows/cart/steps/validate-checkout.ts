import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { today } from "../../../clock";
import type { Checkout } from "../../../contracts/cart";
import { findCommune, findProvince } from "../../../places/places";
import { hasAlcohol } from "../cart-facts";
import { checkoutFaultError } from "../checkout-fault-error";
import { type CheckoutFault, findAlcoholFault, findGoodsFault } from "../find-checkout-fault";
import { allowedMethods } from "../payment-providers";
import { readCart } from "../read-cart";
import { parcelsOf } from "../summarise";
import type { Parcel } from "./choose-shipping";

export type ValidateCheckoutInput = { cart_id: string; checkout: Checkout; takes_cards: boolean };

/** What the later steps write on the cart. */
export type CheckedCheckout = {
  address_id: string | null;
  metadata: Record<string, unknown>;
  province: string;
  commune: string;
  /** What each producer sends, and its fee. */
  parcels: Parcel[];
  stale_method_ids: string[];
  payment_collection_id: string | null;
};

const methodFault: CheckoutFault = {
  kind: "invalid",
  code: "payment_method",
  message: "Cách thanh toán này không dùng được cho giỏ hàng này.",
};

/** Refuses a checkout that could never become an order. @throws MedusaError with the shopper's words. */
export const validateCheckoutStep = createStep(
  "validate-checkout",
  async ({ cart_id, checkout, takes_cards }: ValidateCheckoutInput, { container }) => {
    const day = today();
    const cart = await readCart(container, cart_id, day);
    if (cart.is_completed) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "Giỏ hàng này đã được đặt.", "cart_completed");
    }
    const province = findProvince(checkout.province_code);
    const commune = findCommune(checkout.province_code, checkout.commune_code);
    if (!province || !commune) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Hãy chọn xã, phường thuộc tỉnh đã chọn.",
        "commune",
      );
    }
    const allowed = allowedMethods({ has_alcohol: hasAlcohol(cart), takes_cards });
    const fault =
      findGoodsFault(cart) ??
      findAlcoholFault(cart, checkout.payment_method, checkout.age_confirmed) ??
      (allowed.includes(checkout.payment_method) ? null : methodFault);
    if (fault) throw checkoutFaultError(fault);
    return new StepResponse<CheckedCheckout>({
      address_id: cart.address?.id ?? null,
      metadata: cart.metadata,
      province: province.name,
      commune: commune.name,
      parcels: parcelsOf(cart.items, province.zone, day),
      stale_method_ids: cart.shipping_methods.map((method) => method.id),
      payment_collection_id: cart.payment_collection_id,
    });
  },
);
