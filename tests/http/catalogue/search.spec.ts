import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FacetValue, SearchResult } from "@contracts/catalogue";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

describe("the search of the catalogue", () => {
  let backend: Backend;
  let api: ApiClient;
  const clockFile = join(mkdtempSync(join(tmpdir(), "clock-")), "ahead");
  beforeAll(async () => {
    writeFileSync(clockFile, "0");
    backend = await bootBackend({ env: { CLOCK_FILE: clockFile } });
    api = apiClient(backend);
  });
  afterAll(() => backend.stop());

  const search = async (query: Record<string, string | number>): Promise<SearchResult> => {
    const words = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
    const { status, body } = await api.get<SearchResult>(`/store/catalogue/search?${words}`);
    expect(status).toBe(200);
    return body;
  };
  const handles = async (query: Record<string, string | number>): Promise<string[]> =>
    (await search({ limit: 60, ...query })).hits.map((hit) => hit.handle);

  it("finds the same without accents, in capitals and in decomposed letters", async () => {
    const found = await handles({ q: "miến dong" });
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.every((handle) => handle.startsWith("mien-dong"))).toBe(true);
    for (const q of ["mien dong", "MIẾN DONG", "miến dong".normalize("NFD"), "  mien   dong "]) {
      expect(await handles({ q })).toEqual(found);
    }
  });

  it("finds a product by its name and by its producer, also before the last word is finished", async () => {
    expect((await handles({ q: "gao bao thai" }))[0]).toBe("gao-bao-thai-cho-don");
    expect(await handles({ q: "HTX tai hoan" })).toEqual(["mien-dong-tai-hoan"]);
    expect((await handles({ q: "mien dong tai ho" }))[0]).toBe("mien-dong-tai-hoan");
  });

  it("marks what was found in the title, as parts and not as markup", async () => {
    const { hits } = await search({ q: "HTX tai hoan" });
    expect(hits[0]?.title_highlighted).toEqual([
      { text: "Miến dong ", match: false },
      { text: "Tài", match: true },
      { text: " ", match: false },
      { text: "Hoan", match: true },
    ]);
  });

  it("finds nothing for what is no word, without an error", async () => {
    for (const q of ["!!!", "'", "\\", "%", "a'b\"c", "() & | ! :*", "🍵"]) {
      const { total } = await search({ q });
      if (!/[a-z]/.test(q)) expect(total).toBe(0);
    }
  });

  it("counts each facet as choosing it would, under the other filters", async () => {
    const narrowed = { q: "mien", in_stock: "true" };
    const { facets } = await search(narrowed);
    const parameters = { aisle: "group", stars: "stars", producer: "producer", commune: "commune" } as const;
    for (const [facet, parameter] of Object.entries(parameters)) {
      const values: FacetValue[] = facets[facet as keyof typeof parameters];
      expect(values.length).toBeGreaterThan(0);
      for (const { value, count } of values.slice(0, 4)) {
        expect((await search({ ...narrowed, [parameter]: value })).total, `${facet} ${value}`).toBe(count);
      }
    }
    const chosen = await search({ ...narrowed, stars: 3 });
    expect(chosen.facets.stars).toEqual(facets.stars);
    expect(chosen.facets.producer.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.total);
  });

  it("pages through every order without losing or repeating a product", async () => {
    for (const sort of ["relevance", "price_asc", "price_desc", "name", "stars"]) {
      const pages = [];
      for (const page of [1, 2, 3, 4, 5]) pages.push(await search({ sort, page, limit: 25 }));
      const ids = pages.flatMap((page) => page.hits.map((hit) => hit.id));
      expect(new Set(ids).size, sort).toBe(pages[0]?.total);
      expect(ids, sort).toHaveLength(pages[0]?.total ?? 0);
    }
    const prices = (await search({ sort: "price_asc", limit: 60 })).hits.map((hit) => hit.price);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    const stars = (await search({ sort: "stars", limit: 60 })).hits.map((hit) => hit.star_rating ?? 0);
    expect(stars).toEqual([...stars].sort((a, b) => b - a));
  });

  it.each([
    "stars=6",
    "stars=x",
    "page=0",
    "page=-1",
    "page=99999999999999999999",
    "limit=100000",
    "limit=-1",
    "stars[]=4",
    "stars[gte]=4",
    "in_season=maybe",
    "wholesale[]=true",
    "commune=a&commune=b",
    "price_max=1e99",
    `q=${"a".repeat(10_000)}`,
    "page=1.5",
    "limit=1000",
    "sort=__proto__",
    "price_min=-1",
    "in_stock=maybe",
    "q[]=a",
    "q=a&q=b",
    `q=${"a".repeat(201)}`,
  ])("answers 400 in Vietnamese to ?%s", async (query) => {
    const { status, body } = await api.get<{ type: string; message: string }>(
      `/store/catalogue/search?${query}`,
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: "invalid_data", message: expect.stringMatching(/[à-ỹđ]/i) });
    expect(JSON.stringify(body)).not.toContain("at ");
  });

  it("takes any text for a text: right answers, no errors, no commands", async () => {
    const whole = (await search({})).total;
    for (const q of [
      "'; drop table product; --",
      "miến' or '1'='1",
      "title = 'x' AND in_stock = true",
      '{"$ne": null}',
      "price:[0 TO 5]",
      "miến && !dong || (a",
      "<script>alert(1)</script>",
      "\u202emien",
      "🍵🍵 miến 🍜",
      "ﬁ ﷺ Ａ",
      "%%%___\\\\",
      "a ".repeat(90),
      "ệ".normalize("NFD").repeat(60),
    ]) {
      const start = Date.now();
      await search({ q });
      expect(Date.now() - start, q).toBeLessThan(5_000);
    }
    expect((await search({})).total).toBe(whole);
    expect((await search({ q: "miến", colour: "red", __proto__: "x" })).total).toBeGreaterThan(0);
    expect((await search({ group: "khong-co-gian-nay" })).total).toBe(0);
    expect((await search({ commune: "' or 1=1" })).total).toBe(0);
    for (const broken of ["q=%00mien", "q=%E0%A4%A", "q=%", "%=%", "q=%ff%fe", "=&&&=", "q"]) {
      const { status } = await api.get(`/store/catalogue/search?${broken}`);
      expect([200, 400], broken).toContain(status);
    }
  });

  it("answers two hundred requests at once, each of them rightly", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => api.get<SearchResult>("/store/catalogue/search?q=mien+dong&limit=3")),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.hits))).size).toBe(1);
  });

  it("says which filter is in the way when several leave nothing", async () => {
    const narrowed = { q: "miến dong", stars: 5, price_max: 1 };
    const { total, loosened } = await search(narrowed);
    expect(total).toBe(0);
    expect(loosened.map(({ filter }) => filter)).toEqual(["price"]);
    expect(loosened[0]?.total).toBe((await search({ q: "miến dong", stars: 5 })).total);
    expect((await search({ q: "miến dong" })).loosened).toEqual([]);
  });

  it("finds what has a wholesale price, tells none, and follows when the price list closes", async () => {
    const client = new Client({ connectionString: backend.databaseUrl });
    await client.connect();
    const { rows } = await client.query(
      `select count(distinct v.product_id)::int as products from price p
       join product_variant_price_set l on l.price_set_id = p.price_set_id
       join product_variant v on v.id = l.variant_id where p.price_list_id is not null and p.deleted_at is null`,
    );
    const found = await search({ wholesale: "true", limit: 60 });
    expect(found.total).toBe(rows[0]?.products);
    expect(found.total).toBeGreaterThan(0);
    expect(found.facets.wholesale).toEqual([expect.objectContaining({ value: "true", count: found.total })]);
    await client.query("update price_list set status = 'draft'");
    await expect.poll(async () => (await search({ wholesale: "true" })).total, { timeout: 10_000 }).toBe(0);
    await client.end();
  });

  it("lets go of a star on its day although no job has touched the index", async () => {
    const [hit] = (await search({ q: "HTX tai hoan" })).hits;
    const until = hit?.star_valid_until ?? "";
    expect(hit?.star_rating).toBe(5);
    const dayAfter = Date.parse(until) + 2 * 86_400_000;
    writeFileSync(clockFile, String(dayAfter - Date.now()));
    const after = await search({ q: "HTX tai hoan" });
    expect(after.hits[0]).toMatchObject({
      star_rating: null,
      star_valid_until: null,
      star: { standing: "expired", former: { star_rating: 5, expired_on: until } },
    });
    expect(after.facets.stars).toEqual([]);
    expect((await search({ q: "HTX tai hoan", stars: 5 })).total).toBe(0);
    expect((await handles({ sort: "stars" })).indexOf("mien-dong-tai-hoan")).not.toBe(0);
    writeFileSync(clockFile, "0");
  });
});
