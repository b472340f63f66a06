import type { OrderView } from "@contracts/order";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { delivery, placeOrder } from "../../support/shop-api";
import { variantIds } from "../../support/variants";

describe("an order in a shopper's hands", () => {
  let backend: Backend;
  let api: ApiClient;
  let shopper: ApiClient;
  let buyer: ApiClient;
  let order: { id: string; code: string };
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    shopper = await signIn(api, "customer", "khach@demo.vn");
    buyer = await signIn(api, "customer", "sieuthi@demo.vn");
    const { tea } = await variantIds(backend);
    order = await placeOrder(shopper, [{ variant_id: tea, quantity: 1 }], "vietqr");
  });
  afterAll(() => backend.stop());

  it("is found by code and telephone number, however they are written", async () => {
    for (const [code, phone] of [
      [order.code, delivery.phone],
      [order.code.toLowerCase(), "+84 912 345 678"],
    ] as const) {
      const { status, body } = await api.post<{ order: OrderView }>("/store/orders/look-up", { code, phone });
      expect(status).toBe(200);
      expect(body.order.code).toBe(order.code);
    }
  });

  it("answers a wrong code and a wrong number alike", async () => {
    const wrongPhone = await api.post("/store/orders/look-up", { code: order.code, phone: "0912345670" });
    const wrongCode = await api.post("/store/orders/look-up", { code: "BK-AAAAAA", phone: delivery.phone });
    expect(wrongPhone.status).toBe(404);
    expect(wrongPhone.body).toEqual(wrongCode.body);
  });

  it("shows a transfer that any bank's app can read", async () => {
    const { body } = await api.post<{ order: OrderView }>("/store/orders/look-up", {
      code: order.code,
      phone: delivery.phone,
    });
    const { transfer } = body.order.payment;
    expect(transfer?.memo).toBe(order.code.replace("-", ""));
    expect(transfer?.amount).toBe(body.order.total);
    expect(transfer?.qr_payload).toMatch(/^000201010212.*5303704.*5802VN.*6304[0-9A-F]{4}$/);
  });

  it("belongs to the account that placed it, and to no other", async () => {
    const mine = await shopper.get<{ orders: OrderView[] }>("/store/account/orders");
    expect(mine.body.orders.map((one) => one.code)).toContain(order.code);
    const others = await buyer.get<{ orders: OrderView[] }>("/store/account/orders");
    expect(others.body.orders.map((one) => one.code)).not.toContain(order.code);
    expect((await shopper.get(`/store/orders/${order.id}`)).status).toBe(200);
    expect((await buyer.get(`/store/orders/${order.id}`)).status).toBe(404);
    expect((await api.get(`/store/orders/${order.id}`)).status).toBe(401);
    expect((await api.get("/store/account")).status).toBe(401);
  });

  it("cannot be found by trying", async () => {
    const guess = () => api.post("/store/orders/look-up", { code: "BK-BBBBBB", phone: delivery.phone });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 31; attempt += 1) statuses.push((await guess()).status);
    const limited = await guess();
    expect(statuses[0]).toBe(404);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
