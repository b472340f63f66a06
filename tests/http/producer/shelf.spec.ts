import type { ProducerOrderList, StockRow } from "@contracts/producer";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { countStock, openCart, placeOrder, variantOf } from "../../support/shop-api";

const SKU = "TAIHOAN-MIEN-500";

describe("a producer's shelf", () => {
  let backend: Backend;
  let database: Client;
  let shop: ApiClient;
  let producer: ApiClient;
  let row: StockRow;
  beforeAll(async () => {
    backend = await bootBackend();
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    shop = apiClient(backend);
    producer = await signIn(shop, "producer_member", "taihoan@demo.vn");
    row = await variantOf(producer, SKU);
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });
  const change = (kind: "price" | "stock", body: object) =>
    producer.post<{ row: StockRow; message: string; code?: string }>(
      `/producer/variants/${row.variant_id}/${kind}`,
      body,
    );

  it("holds this producer's variants and nobody else's", async () => {
    const other = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    const mine = (await producer.get<{ rows: StockRow[] }>("/producer/variants")).body.rows;
    const theirs = (await other.get<{ rows: StockRow[] }>("/producer/variants")).body.rows;
    expect(mine.length).toBeGreaterThan(0);
    expect(theirs.length).toBeGreaterThan(0);
    const ids = new Set(mine.map((one) => one.variant_id));
    expect(theirs.filter((one) => ids.has(one.variant_id))).toEqual([]);
  });

  it("takes a new price, which the next cart pays, and writes down who changed it", async () => {
    const { status, body } = await change("price", { price: 69_000, expected_price: row.price });
    expect([status, body.row.price]).toEqual([200, 69_000]);
    const cart = await openCart(shop, [{ variant_id: row.variant_id, quantity: 1 }]);
    const summary = await cart.api.get<{ item_total: number }>(`/store/carts/${cart.id}/summary`);
    expect(JSON.stringify(summary.body)).toContain("69000");
    const { rows } = await database.query("select * from price_change where variant_id = $1", [
      row.variant_id,
    ]);
    expect(rows).toMatchObject([
      { price_before_vnd: row.price, price_after_vnd: 69_000, member_id: expect.stringMatching(/^pmember_/) },
    ]);
  });

  it("leaves the wholesale tiers alone when the retail price changes", async () => {
    const tiers = () =>
      database.query(
        "select id, amount from price where price_list_id is not null and deleted_at is null order by id",
      );
    const before = await tiers();
    await change("price", { price: 70_000 });
    expect((await tiers()).rows).toEqual(before.rows);
    expect(before.rows.length).toBeGreaterThan(0);
  });

  it("refuses a price that was set against another one, and prices that are none", async () => {
    const stale = await change("price", { price: 71_000, expected_price: 1000 });
    expect([stale.status, stale.body.code]).toEqual([409, "changed_meanwhile"]);
    for (const price of [0, -5000, 69_000.5, "69000", null]) {
      expect((await change("price", { price })).status).toBe(400);
    }
    expect((await variantOf(producer, SKU)).price).toBe(70_000);
  });

  it("counts by difference and refuses a count against a shelf that has changed", async () => {
    const { stocked } = await countStock(producer, SKU, 40);
    expect(stocked).toBe(40);
    const stale = await change("stock", { kind: "count", counted: 60, expected_stocked: 39 });
    expect([stale.status, stale.body.code]).toEqual([409, "changed_meanwhile"]);
    const added = await change("stock", { kind: "adjust", delta: 5, reason: "harvest" });
    expect(added.body.row.stocked).toBe(45);
    const { rows } = await database.query(
      "select kind, reason, stocked_before, stocked_after from stock_movement where variant_id = $1 order by created_at desc limit 1",
      [row.variant_id],
    );
    expect(rows).toEqual([{ kind: "adjust", reason: "harvest", stocked_before: 45 - 5, stocked_after: 45 }]);
  });

  it("loses none of many changes at once", async () => {
    await countStock(producer, SKU, 40);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => change("stock", { kind: "adjust", delta: 2, reason: "made" })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
    expect((await variantOf(producer, SKU)).stocked).toBe(60);
  });

  it("does not let go of what orders hold", async () => {
    await countStock(producer, SKU, 10);
    await placeOrder(shop, [{ variant_id: row.variant_id, quantity: 4 }]);
    const tooMuch = await change("stock", { kind: "adjust", delta: -7, reason: "spoiled" });
    expect([tooMuch.status, tooMuch.body.code]).toEqual([409, "below_reserved"]);
    expect((await change("stock", { kind: "adjust", delta: -6, reason: "spoiled" })).body.row).toMatchObject({
      stocked: 4,
      available: 0,
    });
  });

  it("never rewrites what was written down", async () => {
    for (const table of ["stock_movement", "price_change"]) {
      await expect(database.query(`delete from ${table}`)).rejects.toThrow("only ever added");
      await expect(database.query(`update ${table} set member_id = 'x'`)).rejects.toThrow("only ever added");
    }
  });

  it("lets a suspended producer look and finish orders only, with the token still good", async () => {
    await database.query("update producer set is_suspended = true where handle = 'htx-tai-hoan'");
    expect((await producer.get("/producer/orders")).status).toBe(200);
    for (const [what, body] of [
      ["price", { price: 50_000 }],
      ["stock", { kind: "adjust", delta: 1, reason: "made" }],
    ] as const) {
      const refused = await change(what, body);
      expect([refused.status, refused.body.code]).toEqual([403, "suspended"]);
    }
    await database.query("update producer set is_suspended = false where handle = 'htx-tai-hoan'");
    expect((await producer.get<ProducerOrderList>("/producer/orders")).status).toBe(200);
  });
});
