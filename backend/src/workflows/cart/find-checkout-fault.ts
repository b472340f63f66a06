import { quantitySchema } from "../../contracts/cart";
import type { ShippingZone } from "../../contracts/place";
import { type CartFacts, hasAlcohol, isAgeConfirmed } from "./cart-facts";
import { judgeStock } from "./judge-stock";
import { allowedMethods, methodOf } from "./payment-providers";
import { parcelsOf } from "./summarise";

export type CheckoutFault = { kind: "invalid" | "conflict"; code: string; message: string };

const invalid = (code: string, message: string): CheckoutFault => ({ kind: "invalid", code, message });
const conflict = (code: string, message: string): CheckoutFault => ({ kind: "conflict", code, message });

/** Faults of what lies in the cart; null when every line can be sold now. */
export function findGoodsFault(cart: CartFacts): CheckoutFault | null {
  if (cart.items.length === 0) return invalid("cart_empty", "Giỏ hàng đang trống.");
  if (cart.items.some((item) => !quantitySchema.safeParse(item.quantity).success)) {
    return invalid("quantity", "Số lượng phải là số nguyên từ 1 đến 100.000.");
  }
  const short = [...judgeStock(cart.items).values()].some(({ problem }) => problem !== null);
  if (short) return conflict("insufficient_stock", "Không còn đủ hàng. Hãy xem lại số lượng trong giỏ.");
  return null;
}

/** Faults of age and payment method under the alcohol rules. */
export function findAlcoholFault(
  cart: CartFacts,
  method: string,
  ageConfirmed: boolean,
): CheckoutFault | null {
  if (!hasAlcohol(cart)) return null;
  if (!ageConfirmed) return invalid("age_not_confirmed", "Giỏ có rượu. Hãy xác nhận bạn đủ 18 tuổi.");
  if (method === "cod") {
    return invalid("alcohol_prepaid", "Đơn có rượu cần chuyển khoản trước, không nhận tiền khi giao.");
  }
  return null;
}

export type CompletionContext = {
  zoneOf: (provinceCode: string, communeCode: string) => ShippingZone | null;
  day: string;
  takes_cards: boolean;
};

const payable = new Set(["pending", "requires_more", "authorized", "captured", "pending_authorization"]);

/**
 * Everything that must hold at the moment an order is made, whichever route asks for it. Prices, stock and
 * fees are those of now; what the shopper saw at checkout and no longer holds is a conflict.
 */
export function findCompletionFault(cart: CartFacts, context: CompletionContext): CheckoutFault | null {
  return (
    findGoodsFault(cart) ??
    findPriceFault(cart) ??
    findShippingFault(cart, context) ??
    findPaymentFault(cart, context.takes_cards)
  );
}

const findPriceFault = (cart: CartFacts): CheckoutFault | null =>
  cart.items.some((item) => item.price_now !== item.unit_price)
    ? conflict("price_changed", "Giá vừa thay đổi. Hãy xem lại giỏ hàng rồi đặt lại.")
    : null;

function findShippingFault(cart: CartFacts, context: CompletionContext): CheckoutFault | null {
  const { address } = cart;
  const zone = address ? context.zoneOf(address.province_code, address.commune_code) : null;
  if (!address || !zone || !address.phone || !address.name) {
    return invalid("address_missing", "Hãy điền địa chỉ nhận hàng rồi đặt lại.");
  }
  const parcels = parcelsOf(cart.items, zone, context.day);
  const expected = new Map<string | null, number>(parcels.map((parcel) => [parcel.producer_id, parcel.fee]));
  const fits =
    cart.shipping_methods.length === expected.size &&
    cart.shipping_methods.every((method) => expected.get(method.producer_id) === method.amount);
  return fits ? null : conflict("shipping_changed", "Phí giao hàng vừa thay đổi. Hãy xem lại rồi đặt lại.");
}

function findPaymentFault(cart: CartFacts, takesCards: boolean): CheckoutFault | null {
  const sessions = cart.sessions.filter((session) => payable.has(session.status));
  const [session] = sessions;
  const method = session ? methodOf(session.provider_id) : null;
  if (!session || sessions.length > 1 || method === null) {
    return invalid("payment_missing", "Hãy chọn cách thanh toán rồi đặt lại.");
  }
  const alcohol = findAlcoholFault(cart, method, isAgeConfirmed(cart));
  if (alcohol) return alcohol;
  if (!allowedMethods({ has_alcohol: hasAlcohol(cart), takes_cards: takesCards }).includes(method)) {
    return invalid("payment_method", "Cách thanh toán này không dùng được cho giỏ hàng này.");
  }
  if (session.amount !== cart.total) {
    return conflict("total_changed", "Tổng tiền vừa thay đổi. Hãy xem lại rồi đặt lại.");
  }
  return null;
}
