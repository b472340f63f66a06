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
    expect((await hit())?.price).not.toBe(50_000);
    following = await follow();
    expect(await within(10_000, async () => (await hit())?.price === 50_000)).toBe(true);
    expect(await within(2_000, async () => (await noted("catalogue_change")) === 0)).toBe(true);
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
    expect(await within(1_000, async () => (await hit())?.price === 47_000)).toBe(true);
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
    expect(await within(1_000, async () => (await hit())?.in_stock === false)).toBe(true);
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
      expect(await within(6_000, async () => (await hit())?.price === 61_000)).toBe(true);
      expect(await within(2_000, () => told().includes(`product:${HANDLE}`))).toBe(true);
    } finally {
      await second.stop();
    }
  });
});
