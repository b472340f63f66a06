import type { CartSummary } from "@contracts/cart";
import type { Commune } from "@contracts/place";
import type { CheckoutValues, FieldName } from "./checkout-values";

export type CardSession = { client_secret: string; publishable_key: string };

/** Everything the checkout shows, before and after each answer of the server. */
export type CheckoutState = {
  values: CheckoutValues;
  cart: CartSummary;
  communes: Commune[];
  faults: FieldName[];
  /** Words of the backend for single fields. */
  field_messages: Partial<Record<FieldName, string>>;
  message: string | null;
  card: CardSession | null;
  /** Counts answers to "place the order", so that the form is drawn anew. */
  attempt: number;
};

/** What stands in the form at first: what the cart or the account already knows. */
export const firstValues = (
  cart: CartSummary,
  shopper: { name: string; phone: string | null; email: string } | null,
): CheckoutValues => {
  const known = cart.delivery ?? {};
  return {
    name: known.name ?? shopper?.name ?? "",
    phone: known.phone ?? shopper?.phone ?? "",
    email: known.email ?? shopper?.email ?? "",
    province_code: known.province_code ?? "",
    commune_code: known.commune_code ?? "",
    street: known.street ?? "",
    note: known.note ?? "",
    payment_method: cart.payment_methods[0] ?? "",
    age_confirmed: "",
  };
};

export const hasProblem = (cart: CartSummary): boolean =>
  cart.parts.some(({ lines }) => lines.some((line) => line.problem !== null));
