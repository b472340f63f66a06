import type { CartSummary } from "@contracts/cart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { openCart } from "../../support/shop-api";
import { type Goods, variantIds } from "../../support/variants";

describe("a shopper's cart", () => {
  let backend: Backend;
  let api: ApiClient;
  let id: Record<Goods, string>;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    id = await variantIds(backend);
  });
  afterAll(() => backend.stop());

  it("groups lines by producer and asks each producer's parcel by province", async () => {
    const cart = await openCart(api, [
      { variant_id: id.ginger, quantity: 1 },
      { variant_id: id.tea, quantity: 2 },
    ]);
    const bare = await cart.api.get<CartSummary>(`/store/carts/${cart.id}/summary`);
    expect(bare.body).toMatchObject({ shipping_total: null, line_count: 2, item_count: 3 });
    const near = await cart.api.get<CartSummary>(`/store/carts/${cart.id}/summary?province=19`);
    const far = await cart.api.get<CartSummary>(`/store/carts/${cart.id}/summary?province=79`);
    expect(near.body.parts).toHaveLength(2);
    expect(new Set(near.body.parts.map((part) => part.producer.id)).size).toBe(2);
    for (const [index, part] of near.body.parts.entries()) {
      expect(part.shipping_total).toBeGreaterThan(0);
      expect(far.body.parts[index]?.shipping_total).toBeGreaterThan(part.shipping_total ?? 0);
    }
    expect(near.body.total).toBe(near.body.item_total + (near.body.shipping_total ?? 0));
  });

  it("is for everybody without its token exactly what a missing cart is", async () => {
    const cart = await openCart(api, []);
    const other = await openCart(api, []);
    const missing = await api.get("/store/carts/cart_01ARZ3NDEKTSV4RRFFQ69G5FAV/summary");
    expect(missing.status).toBe(404);
    for (const path of ["", "/summary"]) {
      for (const stranger of [api, other.api, api.as({ cartToken: "x" })]) {
        const { status, body } = await stranger.get(`/store/carts/${cart.id}${path}`);
        expect({ status, body }).toEqual({ status: 404, body: missing.body });
      }
    }
    const line = { variant_id: id.tea, quantity: 1 };
    expect((await other.api.post(`/store/carts/${cart.id}/line-items`, line)).status).toBe(404);
    expect((await other.api.post(`/store/carts/${cart.id}/complete`, {})).status).toBe(404);
  });

  it("opens to the signed-in customer who owns it, and to no other customer", async () => {
    const shopper = await signIn(api, "customer", "khach@demo.vn");
    const buyer = await signIn(api, "customer", "sieuthi@demo.vn");
    const { body } = await shopper.post<{ cart: { id: string } }>("/store/carts", {});
    expect((await shopper.get(`/store/carts/${body.cart.id}/summary`)).status).toBe(200);
    expect((await buyer.get(`/store/carts/${body.cart.id}/summary`)).status).toBe(404);
  });

  it("counts whole pieces from 1 to 100,000 and nothing else", async () => {
    const cart = await openCart(api, [{ variant_id: id.tea, quantity: 1 }]);
    const { body } = await cart.api.get<CartSummary>(`/store/carts/${cart.id}/summary`);
    const line = body.parts[0]?.lines[0]?.id;
    for (const quantity of [0, -1, 0.5, 1e9, "2", null]) {
      for (const path of [
        `/store/carts/${cart.id}/line-items`,
        `/store/carts/${cart.id}/line-items/${line}`,
      ]) {
        expect((await cart.api.post(path, { variant_id: id.tea, quantity })).status).toBe(400);
      }
      expect((await api.post("/store/carts", { items: [{ variant_id: id.tea, quantity }] })).status).toBe(
        400,
      );
    }
    const removed = await cart.api.delete(`/store/carts/${cart.id}/line-items/${line}`);
    expect(removed.status).toBe(200);
  });

  it("cannot hold more than there is, over two lines either", async () => {
    const cart = await openCart(api, [{ variant_id: id.tea, quantity: 1 }]);
    const much = await cart.api.post<{ code: string }>(`/store/carts/${cart.id}/line-items`, {
      variant_id: id.tea,
      quantity: 99_999,
    });
    expect(much).toMatchObject({ status: 409, body: { code: "insufficient_stock" } });
    const twice = await openCart(api, [
      { variant_id: id.tea, quantity: 1 },
      { variant_id: id.tea, quantity: 2 },
    ]);
    const { body } = await twice.api.get<CartSummary>(`/store/carts/${twice.id}/summary`);
    expect(body.parts[0]?.lines).toMatchObject([{ quantity: 3 }]);
  });

  it("takes no metadata, no price and no foreign field", async () => {
    const line = { variant_id: id.tea, quantity: 1 };
    for (const extra of [{ metadata: { a: 1 } }, { unit_price: 1 }, { email: "a@b.vn" }]) {
      expect((await api.post("/store/carts", { ...extra })).status).toBe(400);
    }
    const cart = await openCart(api, [line]);
    const path = `/store/carts/${cart.id}/line-items`;
    expect((await cart.api.post(path, { ...line, metadata: { a: 1 } })).status).toBe(400);
    expect((await cart.api.post(path, { ...line, variant_id: "variant_none" })).status).toBe(400);
  });
});
