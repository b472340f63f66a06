import type { CheckoutReady } from "@contracts/cart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { complete, delivery, lookUp, openCart, readyCart } from "../../support/shop-api";
import { type Goods, sql, variantIds } from "../../support/variants";

type Refusal = { type: string; code?: string; fields?: Record<string, string> };

describe("a guest's checkout", () => {
  let backend: Backend;
  let api: ApiClient;
  let id: Record<Goods, string>;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    id = await variantIds(backend);
  });
  afterAll(() => backend.stop());

  const both = () => [
    { variant_id: id.ginger, quantity: 1 },
    { variant_id: id.tea, quantity: 2 },
  ];

  it("makes one order over two producers, paid in cash at the door", async () => {
    const cart = await openCart(api, both());
    const path = `/store/carts/${cart.id}/checkout`;
    const ready = await cart.api.post<CheckoutReady>(path, {
      ...delivery,
      note: "Gọi trước khi giao",
      payment_method: "cod",
    });
    expect(ready.body.payment).toEqual({ method: "cod", client_secret: null, publishable_key: null });
    const done = await complete(cart);
    const code = done.body.order?.custom_display_id ?? "";
    expect(code).toMatch(/^BK-[2-9A-HJ-NP-Z]{6}$/);
    const order = await lookUp(api, code);
    expect(order).toMatchObject({
      total: ready.body.summary.total,
      payment: { method: "cod", state: "on_delivery", transfer: null },
      note: "Gọi trước khi giao",
    });
    expect(order.parts.map((part) => part.code)).toEqual([`${code}-1`, `${code}-2`]);
    const parts = order.parts.reduce((sum, part) => sum + part.item_total + part.shipping_total, 0);
    expect(parts).toBe(order.total);
  });

  it("gives the same order when it is completed twice, and takes no change after", async () => {
    const cart = await readyCart(api, both());
    const first = await complete(cart);
    const second = await complete(cart);
    expect(second.body.order?.id).toBe(first.body.order?.id);
    const late = await cart.api.post<Refusal>(`/store/carts/${cart.id}/checkout`, {
      ...delivery,
      payment_method: "cod",
    });
    expect(late).toMatchObject({ status: 409, body: { code: "cart_completed" } });
  });

  it("names the field that is not right", async () => {
    const cart = await openCart(api, both());
    const send = (change: object) =>
      cart.api.post<Refusal>(`/store/carts/${cart.id}/checkout`, {
        ...delivery,
        payment_method: "cod",
        ...change,
      });
    for (const [change, field] of [
      [{ phone: "12345" }, "phone"],
      [{ name: "" }, "name"],
      [{ email: "khong-phai-thu" }, "email"],
      [{ payment_method: "gold" }, "payment_method"],
    ] as const) {
      const { status, body } = await send(change);
      expect(status).toBe(400);
      expect(Object.keys(body.fields ?? {})).toContain(field);
    }
    expect(await send({ commune_code: "01906" })).toMatchObject({ status: 400, body: { code: "commune" } });
    expect(await send({ province_code: "00" })).toMatchObject({ status: 400, body: { code: "commune" } });
    expect(await send({ payment_method: "card" })).toMatchObject({ body: { code: "payment_method" } });
    expect((await complete(cart)).status).toBe(400);
  });

  it("sells spirits to adults only and never for cash", async () => {
    const cart = await openCart(api, [{ variant_id: id.spirits, quantity: 1 }]);
    const send = (change: object) =>
      cart.api.post<CheckoutReady & Refusal>(`/store/carts/${cart.id}/checkout`, { ...delivery, ...change });
    const cash = await send({ payment_method: "cod", age_confirmed: true });
    expect(cash).toMatchObject({ status: 400, body: { code: "alcohol_prepaid" } });
    const young = await send({ payment_method: "vietqr" });
    expect(young).toMatchObject({ status: 400, body: { code: "age_not_confirmed" } });
    const ready = await send({ payment_method: "vietqr", age_confirmed: true });
    expect(ready.body.summary.payment_methods).not.toContain("cod");
    expect((await complete(cart)).status).toBe(200);
  });

  it("judges alcohol again at completion, when the bottle came in after the checkout", async () => {
    const cart = await readyCart(api, both(), "cod");
    await cart.api.post(`/store/carts/${cart.id}/line-items`, { variant_id: id.spirits, quantity: 1 });
    expect((await complete(cart)).status).toBeGreaterThanOrEqual(400);
  });

  it("stops at a price that has changed since the shopper saw it", async () => {
    const cart = await readyCart(api, [{ variant_id: id.tea, quantity: 1 }]);
    const priceOf = `price_set_id in (select price_set_id from product_variant_price_set where variant_id = $1) and price_list_id is null`;
    await sql(
      backend,
      `update price set amount = amount + 1000, raw_amount = jsonb_build_object('value', (amount + 1000)::text, 'precision', 20) where ${priceOf}`,
      [id.tea],
    );
    expect(await complete(cart)).toMatchObject({ status: 409, body: { code: "price_changed" } });
  });

  it("stops when a shop's own hand moves the total or the parcels", async () => {
    const cart = await readyCart(api, [{ variant_id: id.ginger, quantity: 1 }]);
    await sql(
      backend,
      'update payment_session set amount = 1, raw_amount = \'{"value":"1","precision":20}\' where payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = $1)',
      [cart.id],
    );
    expect(await complete(cart)).toMatchObject({ status: 409, body: { code: "total_changed" } });
    const bare = await readyCart(api, [{ variant_id: id.ginger, quantity: 1 }]);
    await sql(backend, "delete from cart_shipping_method where cart_id = $1", [bare.id]);
    expect(await complete(bare)).toMatchObject({ status: 409, body: { code: "shipping_changed" } });
  });
});
