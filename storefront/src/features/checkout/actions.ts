"use server";

import type { CartSummary } from "@contracts/cart";
import { redirect } from "next/navigation";
import { prepareCheckout, readSummary } from "@/data/cart";
import { listCommunes } from "@/data/places";
import { type CartKey, readCartKey } from "@/data/session";
import { type Locale, localePath } from "@/lib/locale";
import type { CheckoutState } from "./checkout-state";
import { checkValues, type FieldName, fieldNames, readValues } from "./checkout-values";
import { messages } from "./messages";
import { refusalWords } from "./refusal-words";
import { settleOrder } from "./settle-order";

const localeOf = (form: FormData): Locale => (form.get("locale") === "en" ? "en" : "vi");

const isField = (name: string): name is FieldName => fieldNames.some((field) => field === name);

/** The form as it stands now, with the cart read live and shipping for the chosen province. */
const readState = async (key: CartKey, form: FormData, attempt: number): Promise<CheckoutState | null> => {
  const values = readValues(form);
  const [summary, communes] = await Promise.all([
    readSummary(key, values.province_code || undefined),
    values.province_code ? listCommunes(values.province_code) : [],
  ]);
  if (!summary.ok) return null;
  return {
    values,
    cart: summary.data,
    communes,
    faults: [],
    field_messages: {},
    message: null,
    card: null,
    attempt,
  };
};

/**
 * The checkout's one action. With `intent=province` it only answers communes and shipping; else it
 * checks the form, prepares the payment and completes the order, or opens the card form.
 */
export const placeOrder = async (previous: CheckoutState, form: FormData): Promise<CheckoutState> => {
  const locale = localeOf(form);
  const key = await readCartKey();
  if (!key) redirect(localePath(locale, "/thanh-toan"));
  const wantsOrder = form.get("intent") !== "province";
  const state = await readState(key, form, Number(previous.attempt) + (wantsOrder ? 1 : 0));
  if (!state) redirect(localePath(locale, "/thanh-toan"));
  if (state.cart.completed) return reopened(key, state.cart, state, locale);
  if (!wantsOrder) return state;
  return order(key, state, locale);
};

/** The cart has already become an order: to that order, under the phone it was placed with. */
const reopened = async (
  key: CartKey,
  cart: CartSummary,
  state: CheckoutState,
  locale: Locale,
): Promise<CheckoutState> => ({ ...state, ...(await settleOrder(key, cart.delivery?.phone ?? "", locale)) });

const order = async (key: CartKey, state: CheckoutState, locale: Locale): Promise<CheckoutState> => {
  const t = messages(locale);
  const { input, faults } = checkValues(state.values, state.cart.has_alcohol);
  if (!input) return { ...state, faults, message: t.fixText };
  const ready = await prepareCheckout(key, { ...input, locale });
  if (!ready.ok) return refused(key, state, ready, locale);
  const { client_secret, publishable_key } = ready.data.payment;
  if (input.payment_method === "card") {
    if (!client_secret || !publishable_key) return { ...state, message: t.card.failed };
    return { ...state, cart: ready.data.summary, card: { client_secret, publishable_key } };
  }
  return { ...state, ...(await settleOrder(key, input.phone, locale)) };
};

type Refused = Exclude<Awaited<ReturnType<typeof prepareCheckout>>, { ok: true }>;

const refused = async (
  key: CartKey,
  state: CheckoutState,
  answer: Refused,
  locale: Locale,
): Promise<CheckoutState> => {
  // Another tab or a second tap may have completed this cart meanwhile: then its order is shown.
  const now = await readSummary(key, state.values.province_code);
  if (now.ok && now.data.completed) return reopened(key, now.data, state, locale);
  const { error, status } = answer;
  const faults = Object.keys(error.fields ?? {}).filter(isField);
  const words = refusalWords(status, error.message, locale, "changed");
  return {
    ...state,
    cart: now.ok ? now.data : state.cart,
    faults,
    field_messages: locale === "vi" ? (error.fields ?? {}) : {},
    message: words,
  };
};

/** After the card was accepted, or when a completed cart is opened again: to the order. */
export const openOrder = async (_previous: string | null, form: FormData): Promise<string | null> => {
  const locale = localeOf(form);
  const key = await readCartKey();
  const summary = key ? await readSummary(key) : null;
  if (!key || !summary?.ok) redirect(localePath(locale, "/don-hang"));
  const { message } = await settleOrder(key, summary.data.delivery?.phone ?? "", locale);
  return message;
};
