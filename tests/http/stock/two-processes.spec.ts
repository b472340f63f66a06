import type { ProducerOrderList } from "@contracts/producer";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { complete, countStock, placeOrder, readyCart, variantOf } from "../../support/shop-api";

const SKU = "TAIHOAN-MIEN-500";

describe("stock and orders over two processes", () => {
  let backends: [Backend, Backend];
  let shops: [ApiClient, ApiClient];
  let desks: [ApiClient, ApiClient];
  beforeAll(async () => {
    const first = await bootBackend();
    backends = [first, await bootBackend({ beside: first })];
    shops = [apiClient(backends[0]), apiClient(backends[1])];
    desks = [
      await signIn(shops[0], "producer_member", "taihoan@demo.vn"),
      await signIn(shops[1], "producer_member", "taihoan@demo.vn"),
    ];
  });
  afterAll(async () => {
    await backends[1].stop();
    await backends[0].stop();
  });
  const sideOf = <T>(pair: [T, T], n: number): T => pair[n % 2 === 0 ? 0 : 1];

  it("sells the last 3 pieces to exactly 3 of 8 shoppers", async () => {
    const { variant_id } = await countStock(desks[0], SKU, 3);
    const carts = await Promise.all(
      Array.from({ length: 8 }, (_, n) => readyCart(sideOf(shops, n), [{ variant_id, quantity: 1 }])),
    );
    const answers = await Promise.all(carts.map((cart) => complete(cart)));
    expect(answers.filter((answer) => answer.status === 200 && answer.body.type === "order")).toHaveLength(3);
    const refused = answers.filter((answer) => answer.status !== 200);
    expect(refused.map((answer) => [answer.status, answer.body.code])).toEqual(
      Array(5).fill([409, "insufficient_stock"]),
    );
    expect(await variantOf(desks[1], SKU)).toMatchObject({ stocked: 3, reserved: 3, available: 0 });
  });

  it("makes one order of one cart that is completed 20 times at once", async () => {
    const { variant_id } = await countStock(desks[0], SKU, 50);
    const cart = await readyCart(shops[0], [{ variant_id, quantity: 1 }]);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => complete(cart, sideOf(shops, n))));
    const orders = new Set(answers.flatMap((answer) => answer.body.order?.id ?? []));
    expect(orders.size).toBe(1);
    expect(answers.map((answer) => answer.status).filter((status) => status >= 500)).toEqual([]);
    const client = new Client({ connectionString: backends[0].databaseUrl });
    await client.connect();
    const { rows } = await client.query(
      `select (select count(*)::int from order_cart where cart_id = $1) as links,
              (select count(*)::int from producer_order where order_id = $2) as parts`,
      [cart.id, [...orders][0]],
    );
    await client.end();
    expect(rows[0]).toEqual({ links: 1, parts: 1 });
  });

  it("loses no stock when parcels leave while goods come in", async () => {
    const { variant_id, reserved } = await countStock(desks[0], SKU, 100);
    for (let n = 0; n < 6; n += 1) await placeOrder(shops[0], [{ variant_id, quantity: 2 }]);
    const { body } = await desks[0].get<ProducerOrderList>("/producer/orders?status=placed");
    const newest = body.orders.slice(0, 6).map((order) => order.id);
    for (const id of newest) await desks[0].post(`/producer/orders/${id}/confirm`, {});

    const parcels = newest.map((id, n) =>
      sideOf(desks, n).post(`/producer/orders/${id}/ship`, { carrier: "VNPost" }),
    );
    const harvests = Array.from({ length: 12 }, (_, n) =>
      sideOf(desks, n).post(`/producer/variants/${variant_id}/stock`, {
        kind: "adjust",
        delta: 3,
        reason: "made",
      }),
    );
    const answers = await Promise.all([...parcels, ...harvests]);
    expect(answers.map((answer) => answer.status)).toEqual(Array(18).fill(200));
    expect(await variantOf(desks[1], SKU)).toMatchObject({ stocked: 100 - 6 * 2 + 12 * 3, reserved });
  });
});
