import type { SearchResult } from "@contracts/catalogue";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import { countStock, placeOrder, variantOf } from "../../support/shop-api";

describe("the published order of lists", () => {
  let backend: Backend;
  let api: ApiClient;
  let database: Client;
  beforeAll(async () => {
    backend = await bootBackend({ env: OFTEN });
    api = apiClient(backend);
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const list = async (query: string): Promise<SearchResult["hits"]> =>
    (await api.get<SearchResult>(`/store/catalogue/search?limit=60&${query}`)).body.hits;

  it("puts stars in force first, then what is in stock", async () => {
    const hits = await list("");
    const ranks = hits.map((hit) => (hit.star_rating ?? 0) * 2 + (hit.in_stock ? 1 : 0));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBeGreaterThan(2);
  });

  it("then what sells, by its bucket; a bucket moves a product only past its equals", async () => {
    const before = await list("");
    const peers = before.filter((hit) => hit.star_rating === null && hit.in_stock).slice(0, 8);
    const [last, lower] = [peers.at(-1), peers.at(-2)];
    const set = (product: string | undefined, bucket: number) =>
      database.query(
        `insert into sales_bucket (id, product_id, bucket) values ($1, $1, $2)
         on conflict (product_id) where deleted_at is null do update set bucket = excluded.bucket`,
        [product, bucket],
      );
    await set(last?.id, 3);
    await set(lower?.id, 1);
    const firstPeers = async () =>
      (await list("")).filter((hit) => hit.star_rating === null && hit.in_stock).map(({ id }) => id);
    await expect
      .poll(async () => (await firstPeers()).slice(0, 2), { timeout: 10_000 })
      .toEqual([last?.id, lower?.id]);
    const stars = (await list("")).map((hit) => hit.star_rating ?? 0);
    expect(stars).toEqual([...stars].sort((a, b) => b - a));
    const names = (await list("sort=name")).map(({ id }) => id);
    expect(names.indexOf(last?.id ?? "")).toBeGreaterThan(1);
  });

  it("counts what was paid or delivered; a placed or a cancelled order lifts nobody", async () => {
    const producer = await signIn(api, "producer_member", "taihoan@demo.vn");
    await countStock(producer, "TAIHOAN-MIEN-500", 60);
    const { variant_id } = await variantOf(producer, "TAIHOAN-MIEN-500");
    const buckets = async () => {
      const { rows } = await database.query(
        `select s.bucket from sales_bucket s join product p on p.id = s.product_id
         where p.handle = 'mien-dong-tai-hoan' and s.deleted_at is null`,
      );
      return rows.map(({ bucket }) => bucket);
    };
    const order = async (quantity: number, status: string) => {
      const { id } = await placeOrder(api, [{ variant_id, quantity }]);
      await database.query("update producer_order set status = $1 where order_id = $2", [status, id]);
    };
    await order(12, "canceled");
    await order(12, "confirmed");
    await order(11, "delivered");
    await expect.poll(buckets, { timeout: 75_000, interval: 1_000 }).toEqual([1]);
  }, 90_000);
});
