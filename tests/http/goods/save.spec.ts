import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { goodsOf, listGoods, saveGoods } from "../../support/goods-desk";
import { makeManyVariants } from "../../support/many-variants";
import { complete, placeOrder, readyCart } from "../../support/shop-api";
import { sql } from "../../support/variants";

const MIEN = "TAIHOAN-MIEN-500";

describe("saving the table of stock and prices", () => {
  let backend: Backend;
  let second: Backend;
  let shop: ApiClient;
  let producer: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    second = await bootBackend({ beside: backend });
    await makeManyVariants(backend, { like: MIEN, count: 1000, prefix: "BULK" });
    shop = apiClient(backend);
    producer = await signIn(shop, "producer_member", "taihoan@demo.vn");
  });
  afterAll(async () => {
    await second.stop();
    await backend.stop();
  });

  it("saves what is right, and tells each wrong cell by itself", async () => {
    const rows = (await listGoods(producer)).filter((row) => row.sku.startsWith("BULK-")).slice(0, 4);
    const [good, mixed, wrong, cheap] = rows.map((row) => row.variant_id);
    const { status, body } = await saveGoods(producer, [
      {
        variant_id: good ?? "",
        cells: { price: { to: 61_000, seen: 50_000 }, low_stock_level: { to: 9, seen: 5 } },
      },
      {
        variant_id: mixed ?? "",
        cells: {
          price: { to: 10 ** 12, seen: 50_000 },
          stock: { kind: "adjust", delta: 5, reason: "harvest" },
        },
      },
      {
        variant_id: wrong ?? "",
        cells: {
          stock: { kind: "count", counted: -3, expected_stocked: 20 },
          planned_price: { to: { price: 55_000, starts_on: "2027-02-31" }, seen: null },
        },
      },
      {
        variant_id: cheap ?? "",
        cells: { price: { to: 0, seen: 50_000 }, is_hidden: { to: "yes", seen: false } },
      },
      { variant_id: "variant_of_nobody", cells: { price: { to: 50_000, seen: 50_000 } } },
    ]);
    expect(status).toBe(200);
    expect(
      body.rows.map((row) => Object.fromEntries(Object.entries(row.cells).map(([k, v]) => [k, v.state]))),
    ).toEqual([
      { price: "saved", low_stock_level: "saved" },
      { price: "refused", stock: "saved" },
      { stock: "refused", planned_price: "refused" },
      { price: "refused", is_hidden: "refused" },
      {},
    ]);
    expect(body.rows[4]?.is_missing).toBe(true);
    expect(body.goods.find((row) => row.variant_id === good)).toMatchObject({
      price: 61_000,
      low_stock_level: 9,
    });
    expect(body.goods.find((row) => row.variant_id === mixed)).toMatchObject({ price: 50_000, stocked: 25 });
  });

  it("saves all or nothing where that is asked for, and the key stays free for another try", async () => {
    const row = await goodsOf(producer, "BULK-0010");
    const other = await goodsOf(producer, "BULK-0011");
    const key = randomUUID();
    const rows = [
      { variant_id: row.variant_id, cells: { price: { to: 70_000, seen: 50_000 } } },
      { variant_id: other.variant_id, cells: { price: { to: 70_000, seen: 1_000 } } },
    ];
    const { body } = await saveGoods(producer, rows, { key, mode: "all_or_nothing" });
    expect([body.is_saved, body.unsaved]).toEqual([false, 1]);
    expect((await goodsOf(producer, "BULK-0010")).price).toBe(50_000);
    const again = await saveGoods(producer, rows.slice(0, 1), { key, mode: "all_or_nothing" });
    expect(again.body.is_saved).toBe(true);
    expect((await goodsOf(producer, "BULK-0010")).price).toBe(70_000);
  });

  it("is done once, however often and through whichever process it is sent", async () => {
    const { variant_id, stocked } = await goodsOf(producer, "BULK-0020");
    const there = await signIn(apiClient(second), "producer_member", "taihoan@demo.vn");
    const key = randomUUID();
    const rows = [{ variant_id, cells: { stock: { kind: "adjust", delta: 7, reason: "made" } } }];
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => saveGoods(n % 2 ? producer : there, rows, { key })),
    );
    expect(answers.map(({ body }) => body.rows[0]?.cells.stock?.state)).toEqual(Array(6).fill("saved"));
    expect(answers.filter(({ body }) => !body.is_repeated)).toHaveLength(1);
    expect((await goodsOf(producer, "BULK-0020")).stocked).toBe((stocked ?? 0) + 7);
    const misused = await saveGoods(
      producer,
      [{ ...rows[0], variant_id, cells: { stock: { kind: "adjust", delta: 8, reason: "made" } } }],
      { key },
    );
    expect([misused.status, misused.body.code]).toEqual([409, "key_taken"]);
  });

  it("tells the second of two members what the first wrote, and loses neither", async () => {
    const { variant_id, stocked } = await goodsOf(producer, "BULK-0030");
    await saveGoods(producer, [
      {
        variant_id,
        cells: {
          price: { to: 58_000, seen: 50_000 },
          stock: { kind: "adjust", delta: -4, reason: "sold_at_fair" },
        },
      },
    ]);
    const { body } = await saveGoods(producer, [
      {
        variant_id,
        cells: {
          price: { to: 59_000, seen: 50_000 },
          stock: { kind: "count", counted: 22, expected_stocked: stocked ?? 0 },
        },
      },
    ]);
    expect(body.rows[0]?.cells.price).toMatchObject({
      state: "conflict",
      now: 58_000,
      by: expect.stringMatching(/\S/),
    });
    expect(body.rows[0]?.cells.stock).toMatchObject({ state: "conflict", now: 16 });
    // Her difference of two goes on top of what the other took.
    await saveGoods(producer, [
      { variant_id, cells: { stock: { kind: "adjust", delta: 2, reason: "counted" } } },
    ]);
    expect(await goodsOf(producer, "BULK-0030")).toMatchObject({ price: 58_000, stocked: 18 });
  });

  it("loses nothing between orders and changes of stock in two processes at once", async () => {
    const { variant_id } = await goodsOf(producer, "BULK-0040");
    const there = await signIn(apiClient(second), "producer_member", "taihoan@demo.vn");
    const carts = await Promise.all(
      Array.from({ length: 8 }, () => readyCart(shop, [{ variant_id, quantity: 3 }])),
    );
    const orders = carts.map((cart, n) => complete(cart, n % 2 ? apiClient(second) : shop));
    const deltas = [4, -2, 6, -3, 5, -1, 2, 3];
    const changes = deltas.map((delta, n) =>
      saveGoods(n % 2 ? producer : there, [
        {
          variant_id,
          cells: { stock: { kind: "adjust", delta, reason: delta > 0 ? "harvest" : "spoiled" } },
        },
      ]),
    );
    const sold = (await Promise.all(orders)).filter((order) => order.body.order).length * 3;
    const applied = (await Promise.all(changes)).map(({ body }, n) =>
      body.rows[0]?.cells.stock?.state === "saved" ? (deltas[n] ?? 0) : 0,
    );
    const end = await goodsOf(producer, "BULK-0040");
    expect(sold).toBeGreaterThan(0);
    expect(end).toMatchObject({ stocked: 20 + applied.reduce((a, b) => a + b, 0), reserved: sold });
    expect(end.available).toBeGreaterThanOrEqual(0);
    const [book] = await sql<{ sum: string }>(
      backend,
      "select sum(stocked_after - stocked_before) as sum from stock_movement where variant_id = $1",
      [variant_id],
    );
    expect(Number(book?.sum)).toBe((end.stocked ?? 0) - 20);
  });

  it("writes a thousand prices and stocks at once, each with its history and its trail", async () => {
    const rows = (await listGoods(producer)).filter((row) => row.sku.startsWith("BULK-"));
    const before = Date.now();
    const { status, body } = await saveGoods(
      producer,
      rows.map(({ variant_id, price }) => ({
        variant_id,
        cells: { price: { to: 77_000, seen: price }, stock: { kind: "adjust", delta: 1, reason: "made" } },
      })),
    );
    const seconds = (Date.now() - before) / 1000;
    expect([status, body.saved, body.unsaved]).toEqual([200, 2000, 0]);
    // The goal of five seconds is for scripts/bench/save-goods.mjs: here three servers and other tests share the cores.
    expect(seconds).toBeLessThan(15);
    const [trail] = await sql<{ prices: number; actors: number }>(
      backend,
      "select count(*)::int as prices, count(distinct actor_id)::int as actors from audit_entry where table_name = 'price' and after ->> 'amount' = '77000'",
    );
    expect(trail).toEqual({ prices: 1000, actors: 1 });
  });

  it("shows the history of a variant with who, why and which order", async () => {
    const { variant_id } = await goodsOf(producer, "BULK-0050");
    const { code } = await placeOrder(shop, [{ variant_id, quantity: 2 }]);
    await saveGoods(producer, [
      { variant_id, cells: { stock: { kind: "adjust", delta: 3, reason: "returned" } } },
    ]);
    const { body: orders } = await producer.get<{ orders: { id: string; code: string }[] }>(
      "/producer/orders",
    );
    const order = orders.orders.find((one) => one.code.startsWith(code));
    await producer.post(`/producer/orders/${order?.id}/confirm`, {});
    const shipped = await producer.post(`/producer/orders/${order?.id}/ship`, { carrier: "VNPost" });
    expect(shipped.status).toBe(200);
    const { body } = await producer.get<{ stock: object[]; prices: object[] }>(
      `/producer/goods/${variant_id}/history`,
    );
    expect(body.stock.slice(0, 2)).toMatchObject([
      { kind: "outside", before: 24, after: 22, member: null, order_code: expect.stringContaining(code) },
      { kind: "adjust", reason: "returned", before: 21, after: 24, member: expect.stringMatching(/\S/) },
    ]);
    expect(body.prices).toMatchObject([{ before: 50_000, after: 77_000, planned_for: null }]);
  });

  it("changes wholesale tiers, which the next preview pays, and refuses tiers that make no sense", async () => {
    const row = await goodsOf(producer, MIEN);
    const tiers = [
      { min_quantity: 10, unit_price: 60_000 },
      { min_quantity: 100, unit_price: 52_000 },
    ];
    const buyer = await signIn(shop, "customer", "sieuthi@demo.vn");
    const { body } = await saveGoods(producer, [
      { variant_id: row.variant_id, cells: { tiers: { to: tiers, seen: row.tiers } } },
    ]);
    expect(body.rows[0]?.cells.tiers).toEqual({ state: "saved" });
    const preview = await buyer.post<{ parts: unknown }>("/store/wholesale/orders/preview", {
      lines: [{ sku: MIEN, quantity: 100 }],
    });
    expect(JSON.stringify(preview.body)).toContain("5200000");
    const bad = [
      [
        { min_quantity: 10, unit_price: 60_000 },
        { min_quantity: 10, unit_price: 50_000 },
      ],
      [
        { min_quantity: 10, unit_price: 50_000 },
        { min_quantity: 20, unit_price: 60_000 },
      ],
      [{ min_quantity: 10, unit_price: 900_000 }],
    ];
    for (const to of bad) {
      const answer = await saveGoods(producer, [
        { variant_id: row.variant_id, cells: { tiers: { to, seen: tiers } } },
      ]);
      expect(answer.body.rows[0]?.cells.tiers).toMatchObject({ state: "refused", code: "rule" });
    }
  });

  it("sells nothing that is out of season or hidden, and leaves orders in hand alone", async () => {
    const row = await goodsOf(producer, "BULK-0060");
    const cart = await readyCart(shop, [{ variant_id: row.variant_id, quantity: 1 }]);
    const order = await placeOrder(shop, [{ variant_id: row.variant_id, quantity: 1 }]);
    const over = { is_over: true, returns_on: "2027-05-01" };
    await saveGoods(producer, [
      { variant_id: row.variant_id, cells: { season: { to: over, seen: row.season } } },
    ]);
    expect((await complete(cart)).status).toBe(409);
    const page = await shop.get<{ variants: { id: string; stock: string; season: object }[] }>(
      `/store/catalogue/products/${row.product_handle}`,
    );
    const shown = () => page.body.variants.find((variant) => variant.id === row.variant_id);
    expect(shown()).toMatchObject({ stock: "out", season: over });
    await saveGoods(producer, [
      {
        variant_id: row.variant_id,
        cells: {
          season: { to: { is_over: false, returns_on: null }, seen: over },
          is_hidden: { to: true, seen: false },
        },
      },
    ]);
    const hidden = await shop.get<typeof page.body>(`/store/catalogue/products/${row.product_handle}`);
    expect(hidden.body.variants.some((variant) => variant.id === row.variant_id)).toBe(false);
    expect((await complete(cart)).status).toBe(409);
    const { body } = await producer.get<{ orders: { code: string }[] }>("/producer/orders");
    expect(body.orders.some((one) => one.code.startsWith(order.code))).toBe(true);
  });

  it("answers another producer's variant like a missing one, and refuses what is no request", async () => {
    const other = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    const mine = await goodsOf(producer, MIEN);
    const cells = {
      price: { to: 1_000, seen: mine.price },
      stock: { kind: "adjust", delta: -1, reason: "other" },
    };
    const { body } = await saveGoods(other, [
      { variant_id: mine.variant_id, cells },
      { variant_id: "variant_of_nobody", cells },
    ]);
    const [foreign, missing] = body.rows;
    expect({ ...foreign, variant_id: "" }).toEqual({ ...missing, variant_id: "" });
    expect(body.goods).toEqual([]);
    expect(await goodsOf(producer, MIEN)).toEqual(mine);
    const twice = [
      { variant_id: mine.variant_id, cells },
      { variant_id: mine.variant_id, cells },
    ];
    for (const rows of [
      [],
      twice,
      [{ variant_id: mine.variant_id, cells: { stars: { to: 5 } } }],
      "x",
      Array(1001).fill(twice[0]),
    ])
      expect((await saveGoods(producer, rows as never)).status).toBe(400);
    expect((await saveGoods(producer, twice.slice(0, 1), { key: "x" })).status).toBe(400);
  });
});
