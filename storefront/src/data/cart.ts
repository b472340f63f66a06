import "server-only";
import type { CartSummary, Checkout, CheckoutReady } from "@contracts/cart";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { type CartKey, readCartKey, readToken, rememberCart } from "./session";
import { visitorFetch } from "./visitor-fetch";

const cartHeaders = (key: CartKey) => ({ "x-cart-token": key.token });
const cartPath = (key: CartKey) => `/store/carts/${encodeURIComponent(key.id)}`;

const ask = async <T>(
  key: CartKey,
  path: string,
  method: "GET" | "POST" | "DELETE",
  body?: unknown,
): Promise<Answer<T>> =>
  visitorFetch<T>(`${cartPath(key)}${path}`, {
    method,
    body,
    headers: cartHeaders(key),
    token: await readToken("shopper"),
    timeout_ms: 20_000,
  });

const summaryPath = (province?: string) =>
  province ? `/summary?province=${encodeURIComponent(province)}` : "/summary";

export const readSummary = (key: CartKey, province?: string): Promise<Answer<CartSummary>> =>
  ask<CartSummary>(key, summaryPath(province), "GET");

/** The visitor's cart, or null when she has none, or it has become an order and its cookie is stale. */
export const findCart = async (province?: string): Promise<CartSummary | null> => {
  const key = await readCartKey();
  if (!key) return null;
  return orNull(await readSummary(key, province), "/store/carts", 404);
};

const createCart = async (): Promise<Answer<CartKey>> => {
  const answer = await visitorFetch<{ cart: { id: string }; cart_token: string }>("/store/carts", {
    method: "POST",
    body: {},
    token: await readToken("shopper"),
  });
  if (!answer.ok) return answer;
  const key = { id: answer.data.cart.id, token: answer.data.cart_token };
  await rememberCart(key);
  return { ok: true, data: key };
};

/** The visitor's open cart, or a new one when there is none that still takes lines. */
const openCart = async (): Promise<Answer<CartKey>> => {
  const key = await readCartKey();
  if (key) {
    const summary = await readSummary(key);
    if (summary.ok && !summary.data.completed) return { ok: true, data: key };
  }
  return createCart();
};

/** Puts pieces of a variant into the visitor's cart and answers the whole cart. */
export const addLine = async (variant_id: string, quantity: number): Promise<Answer<CartSummary>> => {
  const key = await openCart();
  if (!key.ok) return key;
  const added = await ask(key.data, "/line-items", "POST", { variant_id, quantity });
  return added.ok ? readSummary(key.data) : added;
};

/** Sets the quantity of one line; 0 takes it out. */
export const setLineQuantity = async (
  key: CartKey,
  line_id: string,
  quantity: number,
): Promise<Answer<unknown>> => {
  const path = `/line-items/${encodeURIComponent(line_id)}`;
  return quantity === 0 ? ask(key, path, "DELETE") : ask(key, path, "POST", { quantity });
};

/** Writes address, shipping and payment session; after it the cart can be completed. */
export const prepareCheckout = (key: CartKey, checkout: Checkout): Promise<Answer<CheckoutReady>> =>
  ask<CheckoutReady>(key, "/checkout", "POST", checkout);

export type Completion =
  | { type: "order"; order: { id: string; custom_display_id?: string | null } }
  | { type: "cart"; error?: { message: string; type?: string; code?: string } };

/** Turns the cart into its order; asking again answers the same order. */
export const completeCart = (key: CartKey): Promise<Answer<Completion>> =>
  ask<Completion>(key, "/complete", "POST", {});
