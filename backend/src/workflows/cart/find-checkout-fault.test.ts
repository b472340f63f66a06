import { expect, test } from "vitest";
import type { CartFacts, CartItemFacts } from "./cart-facts";
import { findAlcoholFault, findCompletionFault, findGoodsFault } from "./find-checkout-fault";
import { parcelsOf, summarise } from "./summarise";

const day = "2026-06-01";
const star = { star_rating: null, standing: null, valid_until: null, former: null };

const item = (id: string, producer: string, change: Partial<CartItemFacts> = {}): CartItemFacts => ({
  id,
  quantity: 2,
  unit_price: 45_000,
  price_now: 45_000,
  is_on_sale: true,
  requires_shipping: true,
  variant: { id: `variant_${id}`, title: "Gói 500 g", title_en: "500 g", sku: id },
  product: {
    id: `prod_${id}`,
    handle: id,
    title: id,
    title_en: id,
    kind: "mien",
    thumbnail: null,
    is_alcohol: false,
    star,
  },
  producer: { id: producer, handle: producer, name: producer },
  packed: { quantity: 2, weight_g: 500, length_cm: 30, width_cm: 10, height_cm: 6 },
  stock: [{ inventory_item_id: `iitem_${id}`, required: 1, available: 10 }],
  ...change,
});

/** A cart over two producers that could be completed at once. */
function soundCart(items = [item("a", "p1"), item("b", "p2")], provider = "pp_system_default"): CartFacts {
  const parcels = parcelsOf(items, "north", day);
  const goods = items.reduce((sum, one) => sum + one.unit_price * one.quantity, 0);
  const total = goods + parcels.reduce((sum, parcel) => sum + parcel.fee, 0);
  return {
    id: "cart_1",
    email: null,
    customer_id: null,
    is_completed: false,
    total,
    metadata: {},
    items,
    address: {
      id: "addr",
      name: "Hoà",
      phone: "0912345678",
      street: "12",
      province_code: "01",
      commune_code: "1",
    },
    shipping_methods: parcels.map((parcel) => ({
      id: parcel.producer_id,
      producer_id: parcel.producer_id,
      amount: parcel.fee,
    })),
    payment_collection_id: "pay_col",
    sessions: [{ id: "payses", provider_id: provider, amount: total, status: "pending" }],
  };
}

const context = { zoneOf: () => "north" as const, day, takes_cards: false };
const codeOf = (cart: CartFacts, change = {}) =>
  findCompletionFault(cart, { ...context, ...change })?.code ?? null;

test("a cart with everything in place has no fault", () => {
  expect(codeOf(soundCart())).toBeNull();
});

test.each<[string, (cart: CartFacts) => CartFacts]>([
  ["cart_empty", (cart) => ({ ...cart, items: [] })],
  ["quantity", (cart) => ({ ...cart, items: cart.items.map((one) => ({ ...one, quantity: 0.5 })) })],
  ["insufficient_stock", (cart) => ({ ...cart, items: cart.items.map((one) => ({ ...one, quantity: 11 })) })],
  ["price_changed", (cart) => ({ ...cart, items: cart.items.map((one) => ({ ...one, price_now: 46_000 })) })],
  ["address_missing", (cart) => ({ ...cart, address: null })],
  ["shipping_changed", (cart) => ({ ...cart, shipping_methods: cart.shipping_methods.slice(1) })],
  [
    "shipping_changed",
    (cart) => ({ ...cart, shipping_methods: cart.shipping_methods.map((one) => ({ ...one, amount: 1 })) }),
  ],
  [
    "shipping_changed",
    (cart) => ({
      ...cart,
      shipping_methods: [...cart.shipping_methods, { id: "x", producer_id: "p3", amount: 0 }],
    }),
  ],
  ["payment_missing", (cart) => ({ ...cart, sessions: [] })],
  ["payment_missing", (cart) => ({ ...cart, sessions: [...cart.sessions, ...cart.sessions] })],
  [
    "payment_missing",
    (cart) => ({ ...cart, sessions: cart.sessions.map((one) => ({ ...one, provider_id: "pp_other" })) }),
  ],
  ["total_changed", (cart) => ({ ...cart, sessions: cart.sessions.map((one) => ({ ...one, amount: 1 })) })],
])("%s stops the completion", (code, spoil) => {
  expect(codeOf(spoil(soundCart()))).toBe(code);
});

test("an address outside the list of places is no address", () => {
  expect(codeOf(soundCart(), { zoneOf: () => null })).toBe("address_missing");
});

test("a card needs the market to take cards", () => {
  const cart = soundCart(undefined, "pp_stripe_stripe");
  expect(codeOf(cart)).toBe("payment_method");
  expect(codeOf(cart, { takes_cards: true })).toBeNull();
});

test("alcohol needs a confirmed age and money before the door, at checkout and at completion", () => {
  const bottle = item("c", "p1", { product: { ...item("c", "p1").product, is_alcohol: true } });
  const cash = soundCart([bottle]);
  expect(findAlcoholFault(cash, "cod", true)?.code).toBe("alcohol_prepaid");
  expect(findAlcoholFault(cash, "vietqr", false)?.code).toBe("age_not_confirmed");
  expect(findAlcoholFault(cash, "vietqr", true)).toBeNull();
  expect(codeOf(cash)).toBe("age_not_confirmed");
  const confirmed = { metadata: { age_confirmed_at: "2026-06-01T00:00:00Z" } };
  expect(codeOf({ ...cash, ...confirmed })).toBe("alcohol_prepaid");
  expect(codeOf({ ...soundCart([bottle], "pp_vietqr_vietqr"), ...confirmed })).toBeNull();
});

test("a night's stay needs no parcel", () => {
  const night = item("n", "p9", { requires_shipping: false });
  const cart = soundCart([item("a", "p1"), night]);
  expect(cart.shipping_methods).toHaveLength(1);
  expect(codeOf(cart)).toBeNull();
});

test("what was taken down cannot be bought", () => {
  expect(findGoodsFault(soundCart([item("a", "p1", { is_on_sale: false })]))?.code).toBe(
    "insufficient_stock",
  );
});

test("a summary shows the price of now, and adds up", () => {
  const cart = soundCart([item("a", "p1", { price_now: 50_000 }), item("b", "p2")]);
  const summary = summarise(cart, { zone: "north", day, takes_cards: true });
  expect(summary.parts.map((part) => part.producer.id)).toEqual(["p1", "p2"]);
  expect(summary.parts[0]?.lines[0]).toMatchObject({ unit_price: 50_000, total: 100_000 });
  expect(summary.item_total).toBe(190_000);
  expect(summary.total).toBe(190_000 + (summary.shipping_total ?? 0));
  expect(summary.payment_methods).toEqual(["cod", "vietqr", "card"]);
});

test("without a province the fee is unknown, not nothing", () => {
  const summary = summarise(soundCart(), { zone: null, day, takes_cards: false });
  expect(summary.shipping_total).toBeNull();
  expect(summary.parts[0]?.shipping_total).toBeNull();
});
