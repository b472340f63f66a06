import type { ProducerOrderDetail, ProducerOrderList } from "@contracts/producer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { lookUp, placeOrder, variantOf } from "../../support/shop-api";

type Answer = { order: ProducerOrderDetail; message: string; code?: string };
type CoreOrder = {
  order: {
    fulfillment_status: string;
    fulfillments: { items: { line_item_id: string; quantity: number }[] }[];
  };
};

describe("an order of two producers", () => {
  let backend: Backend;
  let shop: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let office: ApiClient;
  let mien: string;
  let nghe: string;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    office = await signIn(shop, "user", "ocop@demo.vn");
    mien = (await variantOf(taiHoan, "TAIHOAN-MIEN-500")).variant_id;
    const { body } = await tanThanh.get<{ rows: { variant_id: string }[] }>("/producer/variants");
    nghe = body.rows[0]?.variant_id ?? "";
  });
  afterAll(() => backend.stop());

  const both = () => [
    { variant_id: mien, quantity: 2 },
    { variant_id: nghe, quantity: 1 },
  ];
  /** This producer's part of an order. */
  async function partOf(producer: ApiClient, code: string): Promise<string> {
    const { body } = await producer.get<ProducerOrderList>("/producer/orders");
    const row = body.orders.find((order) => order.code.startsWith(code));
    if (!row) throw new Error(`No part of ${code} here.`);
    return row.id;
  }
  const move = (producer: ApiClient, id: string, verb: string, body: object = {}) =>
    producer.post<Answer>(`/producer/orders/${id}/${verb}`, body);

  it("is split into parts that add up to what the buyer pays", async () => {
    const { code } = await placeOrder(shop, both());
    const view = await lookUp(shop, code);
    expect(view.parts.map((part) => [part.code, part.lines.length])).toEqual([
      [`${code}-1`, 1],
      [`${code}-2`, 1],
    ]);
    expect(new Set(view.parts.map((part) => part.producer.handle)).size).toBe(2);
    const parted = view.parts.reduce((sum, part) => sum + part.item_total + part.shipping_total, 0);
    expect(parted).toBe(view.total);
    const { body } = await taiHoan.get<Answer>(`/producer/orders/${await partOf(taiHoan, code)}`);
    expect(body.order.lines.map((line) => line.sku)).toEqual(["TAIHOAN-MIEN-500"]);
    expect(body.order).toMatchObject({ customer_name: "Hoàng Thị Mai", phone: "0912345678", is_paid: false });
  });

  it("goes from placed to delivered, one step at a time, and every step may be repeated", async () => {
    const before = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const { id: orderId, code } = await placeOrder(shop, both());
    const id = await partOf(taiHoan, code);
    expect((await move(taiHoan, id, "ship", { carrier: "VNPost" })).status).toBe(409);
    expect((await move(taiHoan, id, "deliver")).body.message).toContain("mới đặt");
    expect((await move(taiHoan, id, "confirm")).body.order.status).toBe("confirmed");
    expect((await move(taiHoan, id, "confirm")).status).toBe(200);

    const parcel = { carrier: "VNPost", tracking_code: "EB123456789VN" };
    const ships = await Promise.all([1, 2, 3].map(() => move(taiHoan, id, "ship", parcel)));
    expect(ships.map((answer) => [answer.status, answer.body.order.status])).toEqual(
      Array(3).fill([200, "shipped"]),
    );
    const after = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    expect(after).toMatchObject({ stocked: before.stocked - 2, reserved: before.reserved });
    const core = await office.get<CoreOrder>(`/admin/orders/${orderId}?fields=%2Bfulfillments.items.*`);
    expect(core.body.order.fulfillment_status).toBe("partially_shipped");
    expect(core.body.order.fulfillments.map((one) => one.items.map((item) => item.quantity))).toEqual([[2]]);

    expect((await move(taiHoan, id, "deliver")).body.order.status).toBe("delivered");
    expect((await move(taiHoan, id, "deliver")).status).toBe(200);
    expect((await move(taiHoan, id, "ship", parcel)).status).toBe(409);
    const { parts } = await lookUp(shop, code);
    expect(parts.map((part) => part.status).sort()).toEqual(["delivered", "placed"]);
  });

  it("lets both producers ship at the same moment", async () => {
    const { id: orderId, code } = await placeOrder(shop, both());
    const parts: [ApiClient, string][] = [
      [taiHoan, await partOf(taiHoan, code)],
      [tanThanh, await partOf(tanThanh, code)],
    ];
    for (const [producer, id] of parts) await move(producer, id, "confirm");
    const ships = await Promise.all(
      parts.map(([producer, id]) => move(producer, id, "ship", { carrier: "GHN" })),
    );
    expect(ships.map((answer) => answer.status)).toEqual([200, 200]);
    const core = await office.get<CoreOrder>(`/admin/orders/${orderId}`);
    expect(core.body.order.fulfillment_status).toBe("shipped");
  });

  it("waits for the transfer before it can be confirmed", async () => {
    const { code } = await placeOrder(shop, [{ variant_id: mien, quantity: 1 }], "vietqr");
    const answer = await move(taiHoan, await partOf(taiHoan, code), "confirm");
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: "unpaid", message: expect.stringContaining("chuyển khoản") });
  });

  it("is cancelled for every producer when the office cancels it, and its goods are free again", async () => {
    const before = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const { id: orderId, code } = await placeOrder(shop, both());
    expect((await variantOf(taiHoan, "TAIHOAN-MIEN-500")).reserved).toBe(before.reserved + 2);
    expect((await office.post(`/admin/orders/${orderId}/cancel`, {})).status).toBe(200);
    expect((await variantOf(taiHoan, "TAIHOAN-MIEN-500")).reserved).toBe(before.reserved);
    for (const producer of [taiHoan, tanThanh]) {
      const id = await partOf(producer, code);
      const { body } = await producer.get<Answer>(`/producer/orders/${id}`);
      expect(body.order.status).toBe("canceled");
      expect((await move(producer, id, "confirm")).status).toBe(409);
    }
  });
});
