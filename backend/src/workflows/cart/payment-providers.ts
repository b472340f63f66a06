import { type PaymentMethod, paymentMethods } from "../../contracts/cart";

/** How the framework calls the provider behind each payment method. */
export const providerOf: Record<PaymentMethod, string> = {
  cod: "pp_system_default",
  vietqr: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
};

/** The payment method of a provider, or null for one the market does not use. */
export const methodOf = (providerId: string): PaymentMethod | null =>
  paymentMethods.find((method) => providerOf[method] === providerId) ?? null;

/** Alcohol is not sold for cash at the door, where nobody sees who opens it; cards need their own key. */
export const allowedMethods = (cart: { has_alcohol: boolean; takes_cards: boolean }): PaymentMethod[] =>
  paymentMethods.filter((method) => {
    if (method === "cod") return !cart.has_alcohol;
    return method === "card" ? cart.takes_cards : true;
  });
