import { setTimeout as sleep } from "node:timers/promises";
import type { SearchResult } from "@contracts/catalogue";
import type { StockRow } from "@contracts/producer";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../../scripts/process/free-port.mjs";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { type FakeStorefront, startFakeStorefront } from "../../support/fake-storefront";
import { within } from "../../support/within";

const HANDLE = "mien-dong-tai-hoan";

describe("a change of the catalogue", () => {
  let port: number;
  let serving: Backend;
  let following: Backend | null = null;
  let storefront: FakeStorefront | null = null;
  let api: ApiClient;
  let database: Client;
  beforeAll(async () => {
    port = await findFreePort();
    // This process serves requests only; the follower is started and stopped by the tests.
    serving = await bootBackend({ env: { WORKER_MODE: "server" }, storefrontPort: port });
    api = apiClient(serving);
    database = new Client({ connectionString: serving.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await storefront?.stop();
    await database.end();
    await following?.stop();
    await serving.stop();
  });

  const follow = () => bootBackend({ beside: serving, storefrontPort: port });
  const hit = async () => {
    const { body } = await api.get<SearchResult>("/store/catalogue/search?q=mien%20dong%20tai%20hoan");
    return body.hits.find((found) => found.handle === HANDLE);
  };
  /** Filters are answered by the index, which follows; what a hit tells is read live. */
  const isIndexed = async (filter: string) => {
    const { body } = await api.get<SearchResult>(
      `/store/catalogue/search?q=mien%20dong%20tai%20hoan&${filter}`,
    );
    return body.hits.some((found) => found.handle === HANDLE);
  };
  const isIndexedAt = (price: number) => isIndexed(`price_min=${price}&price_max=${price}`);
  const noted = async (table: string): Promise<number> =>
    (await database.query(`select count(*)::int as count from ${table}`)).rows[0].count;
  const told = () => storefront?.calls.flatMap((call) => call.tags) ?? [];
  const ownVariant = async (): Promise<[ApiClient, StockRow]> => {
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    const { body } = await member.get<{ rows: StockRow[] }>("/producer/variants");
    const row =
      body.rows.find((one) => one.product_handle === HANDLE && one.price === 66_000) ?? body.rows[0];
    if (!row) throw new Error("The producer has no variant.");
    return [member, row];
  };

  it("waits in the database while nobody follows, and is followed at the next start", async () => {
    await database.query("delete from stale_tag");
    const [member, row] = await ownVariant();
    expect((await member.post(`/producer/variants/${row.variant_id}/price`, { price: 50_000 })).status).toBe(
      200,
    );
    expect(await noted("catalogue_change")).toBeGreaterThan(0);
    expect((await hit())?.price).toBe(50_000);
    expect(await isIndexedAt(50_000)).toBe(false);
    following = await follow();
    expect(await within(10_000, () => isIndexedAt(50_000))).toBe(true);
    expect(await within(2_000, async () => (await noted("catalogue_change")) === 0)).toBe(true);
  });

  it("is told by what search answers at once, also when nobody has followed it", async () => {
    await following?.stop();
    following = null;
    const standing = (await hit())?.star;
    const restore = `update product set status = 'published' where handle = '${HANDLE}'`;
    await database.query("update product set status = 'draft' where handle = $1", [HANDLE]);
    const hidden = await api.get<SearchResult>("/store/catalogue/search?q=mien%20dong%20tai%20hoan");
    expect(hidden.body.hits.map((found) => found.handle)).not.toContain(HANDLE);
    expect(hidden.body.total).toBe(hidden.body.hits.length);
    await database.query(restore);
    for (const [change, undo] of [
      ["set is_suspended = true", "set is_suspended = false"],
      ["set verified_on = null", "set verified_on = '2026-01-01'"],
    ]) {
      await database.query(`update producer ${change} where handle = 'htx-tai-hoan'`);
      expect(await hit(), change).toBeUndefined();
      await database.query(`update producer ${undo} where handle = 'htx-tai-hoan'`);
    }
    const revoked = `update ocop_certification set revoked_on = $1
      where product_id = (select id from product where handle = $2)`;
    await database.query(revoked, ["2026-11-01", HANDLE]);
    expect(await hit()).toMatchObject({ star_rating: null, star: { standing: "revoked" } });
    await database.query(revoked, [null, HANDLE]);
    expect((await hit())?.star).toEqual(standing);
    following = await follow();
    expect(await within(5_000, async () => (await noted("catalogue_change")) === 0)).toBe(true);
  });

  it("of a wholesale price is never told by search", async () => {
    const { rows } = await database.query(
      "select max(amount)::int as amount, min(amount)::int as least from price where price_list_id is not null and deleted_at is null",
    );
    const secret = 13_579;
    await database.query(
      `update price set amount = $1::int, raw_amount = jsonb_build_object('value', $1::int::text, 'precision', 20)
       where price_list_id is not null and amount = $2::int`,
      [secret, rows[0].least],
    );
    expect(await within(5_000, async () => (await noted("catalogue_change")) === 0)).toBe(true);
    expect((await api.get<SearchResult>(`/store/catalogue/search?price_max=${secret}`)).body.total).toBe(0);
    for (const page of [1, 2]) {
      const { body } = await api.get<SearchResult>(`/store/catalogue/search?limit=60&page=${page}`);
      expect(JSON.stringify(body)).not.toContain(String(secret));
    }
  });

  it("reaches the index although the storefront is away, and the storefront once it is back", async () => {
    expect(await noted("stale_tag")).toBeGreaterThan(0);
    storefront = await startFakeStorefront(port);
    expect(await within(35_000, async () => (await noted("stale_tag")) === 0)).toBe(true);
    expect(told()).toEqual(
      expect.arrayContaining(["catalogue", `product:${HANDLE}`, "producer:htx-tai-hoan"]),
    );
    expect(storefront.calls.every((call) => call.secret === serving.env.INTERNAL_SECRET)).toBe(true);
  });

  it("of a price is found and told within a second", async () => {
    const [member, row] = await ownVariant();
    storefront?.calls.splice(0);
    await member.post(`/producer/variants/${row.variant_id}/price`, { price: 47_000 });
    expect(await within(1_000, () => isIndexedAt(47_000))).toBe(true);
    expect(await within(1_000, () => told().includes(`product:${HANDLE}`))).toBe(true);
  });

  it("of the stock is told when the bucket changes, and not at every sale", async () => {
    const level = `inventory_level where inventory_item_id in (select inventory_item_id
      from product_variant_inventory_item l join product_variant v on v.id = l.variant_id
      join product p on p.id = v.product_id where p.handle = '${HANDLE}')`;
    const { rows } = await database.query(`select id, stocked_quantity::int as stocked from ${level}`);
    const stock = (quantity: number) =>
      database.query(
        `update inventory_level set stocked_quantity = $1::int,
           raw_stocked_quantity = jsonb_build_object('value', $1::int::text, 'precision', 20)
         where id = any($2)`,
        [quantity, rows.map((row) => row.id)],
      );
    await stock(50);
    await within(2_000, async () => (await noted("catalogue_change")) === 0);
    await sleep(500);
    storefront?.calls.splice(0);
    await stock(49);
    expect(await within(2_000, async () => (await noted("catalogue_change")) === 0)).toBe(true);
    await sleep(500);
    expect(told()).toEqual([]);
    await stock(0);
    expect(await within(1_000, () => isIndexed("in_stock=false"))).toBe(true);
    expect(await within(1_000, () => told().includes(`product:${HANDLE}`))).toBe(true);
  });

  it("takes a product out of the search when it is withdrawn, and its aisle is told", async () => {
    storefront?.calls.splice(0);
    await database.query("update product set status = 'draft' where handle = $1", [HANDLE]);
    expect(await within(1_000, async () => (await hit()) === undefined)).toBe(true);
    expect(await within(1_000, () => told().includes("aisles"))).toBe(true);
    expect((await api.get(`/store/catalogue/products/${HANDLE}`)).status).toBe(404);
    await database.query("update product set status = 'published' where handle = $1", [HANDLE]);
    expect(await within(1_000, async () => (await hit()) !== undefined)).toBe(true);
  });

  it("hides what a suspended producer sells", async () => {
    await database.query("update producer set is_suspended = true where handle = 'htx-tai-hoan'");
    expect(await within(1_000, async () => (await hit()) === undefined)).toBe(true);
    expect((await api.get("/store/catalogue/producers/htx-tai-hoan")).status).toBe(404);
    await database.query("update producer set is_suspended = false where handle = 'htx-tai-hoan'");
    expect(await within(1_000, async () => (await hit()) !== undefined)).toBe(true);
  });

  it("is followed by one process of several, and by the next when that one dies", async () => {
    const second = await follow();
    try {
      storefront?.calls.splice(0);
      if (following) process.kill(following.pid, "SIGKILL");
      const [member, row] = await ownVariant();
      await member.post(`/producer/variants/${row.variant_id}/price`, { price: 61_000 });
      expect(await within(6_000, () => isIndexedAt(61_000))).toBe(true);
      expect(await within(2_000, () => told().includes(`product:${HANDLE}`))).toBe(true);
    } finally {
      await second.stop();
    }
  });
});
