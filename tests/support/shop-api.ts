import type { CheckoutReady, PaymentMethod } from "@contracts/cart";
import type { OrderView } from "@contracts/order";
import type { StockRow } from "@contracts/producer";
import type { ApiClient } from "./api-client";

export const delivery = {
  name: "Hoàng Thị Mai",
  phone: "0912345678",
  province_code: "01",
  commune_code: "00166",
  street: "12 phố Hàng Bông",
};

export type Pick = { variant_id: string; quantity: number };
/** A cart in a shopper's hand: its id, the token that opens it, and a client that holds the token. */
export type Cart = { id: string; token: string; api: ApiClient };

export async function openCart(api: ApiClient, items: Pick[]): Promise<Cart> {
  const { status, body } = await api.post<{ cart: { id: string }; cart_token: string }>("/store/carts", {
    items,
  });
  if (status !== 200) throw new Error(`The cart was not opened: ${status} ${JSON.stringify(body)}`);
  const token = body.cart_token;
  return { id: body.cart.id, token, api: api.as({ cartToken: token }) };
}

/** A cart with address, parcels and payment: only `complete` is missing. */
export async function readyCart(
  api: ApiClient,
  items: Pick[],
  payment_method: PaymentMethod = "cod",
): Promise<Cart> {
  const cart = await openCart(api, items);
  const path = `/store/carts/${cart.id}/checkout`;
  const { status, body } = await cart.api.post<CheckoutReady>(path, { ...delivery, payment_method });
  if (status !== 200) throw new Error(`The cart was not made ready: ${status} ${JSON.stringify(body)}`);
  return cart;
}

export type Completion = { type: string; order?: { id: string; custom_display_id: string }; code?: string };

/** Completes a cart, possibly through another process than the one it was opened in. */
export const complete = (cart: Cart, through: ApiClient = cart.api) =>
  through.as({ cartToken: cart.token }).post<Completion>(`/store/carts/${cart.id}/complete`, {});

export async function placeOrder(
  api: ApiClient,
  items: Pick[],
  payment_method: PaymentMethod = "cod",
): Promise<{ id: string; code: string }> {
  const { status, body } = await complete(await readyCart(api, items, payment_method));
  if (status !== 200 || !body.order)
    throw new Error(`No order was placed: ${status} ${JSON.stringify(body)}`);
  return { id: body.order.id, code: body.order.custom_display_id };
}

export async function lookUp(api: ApiClient, code: string): Promise<OrderView> {
  const { body } = await api.post<{ order: OrderView }>("/store/orders/look-up", {
    code,
    phone: delivery.phone,
  });
  return body.order;
}

/** One of the signed-in producer's own variants. */
export async function variantOf(producer: ApiClient, sku: string): Promise<StockRow> {
  const { body } = await producer.get<{ rows: StockRow[] }>("/producer/variants");
  const row = body.rows.find((candidate) => candidate.sku === sku);
  if (!row) throw new Error(`This producer has no ${sku}.`);
  return row;
}

/** Makes a variant's stock exactly this, by a count. */
export async function countStock(producer: ApiClient, sku: string, counted: number): Promise<StockRow> {
  const row = await variantOf(producer, sku);
  const body = { kind: "count", counted, expected_stocked: row.stocked };
  const { status } = await producer.post(`/producer/variants/${row.variant_id}/stock`, body);
  if (status !== 200) throw new Error(`${sku} could not be counted: ${status}`);
  return variantOf(producer, sku);
}
