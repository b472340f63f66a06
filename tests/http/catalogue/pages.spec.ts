import { readFileSync } from "node:fs";
import type {
  AisleList,
  ProducerPage,
  ProducerSummary,
  ProductPage,
  SearchResult,
} from "@contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

type SeedProduct = { handle: string; variants: { sku: string; price_vnd: number }[] };
type SeedTiers = { sku: string; tiers: { price_vnd: number }[] };
const seed = <Row>(file: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../../scripts/seed/data/${file}`, import.meta.url), "utf8"));

type CoreVariant = { sku: string; prices: { amount: number; price_list_id?: string | null }[] };
type CoreProduct = Pick<ProductPage, "handle" | "title" | "description"> & {
  status: string;
  thumbnail: string | null;
  categories: { handle: string }[];
  images: { url: string }[];
  variants: CoreVariant[];
};
const coreFields = [
  ...["handle", "title", "description", "status", "thumbnail", "categories.handle", "images.url"],
  ...["variants.sku", "variants.prices.amount", "variants.prices.price_list_id"],
];
const retailOf = ({ prices }: CoreVariant): number =>
  Math.min(...prices.filter((price) => !price.price_list_id).map(({ amount }) => amount));

describe("the pages of the catalogue", () => {
  let backend: Backend;
  let api: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
  });
  afterAll(() => backend.stop());

  it("show retail prices only: no wholesale price of any product", async () => {
    const tiers = new Map(seed<SeedTiers>("price-tiers.json").map((row) => [row.sku, row.tiers]));
    const products = seed<SeedProduct>("products.json").filter((row) =>
      tiers.has(row.variants[0]?.sku ?? ""),
    );
    for (const { handle, variants } of products.slice(0, 12)) {
      const { body } = await api.get<ProductPage>(`/store/catalogue/products/${handle}`);
      expect(body.variants.map((variant) => variant.price).sort()).toEqual(
        variants.map((variant) => variant.price_vnd).sort(),
      );
      const numbers = new Set((JSON.stringify(body).match(/\d+/g) ?? []).map(Number));
      for (const { sku } of variants) {
        for (const { price_vnd } of tiers.get(sku) ?? []) expect(numbers.has(price_vnd), handle).toBe(false);
      }
    }
  });

  it("tell a product with its producer, its star and its decisions, newest first", async () => {
    const { status, body } = await api.get<ProductPage>("/store/catalogue/products/mien-dong-con-minh");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: "Miến dong Côn Minh",
      aisle: { handle: "mien-bun-pho" },
      product_group: { handle: "thuc-pham" },
      producer: { handle: "htx-con-minh", former_place: { district: "Huyện Na Rì" } },
      star: { star_rating: 4 },
      is_alcohol: false,
    });
    expect(body.certifications.map((row) => row.standing)).toEqual(["in_force", "superseded", "superseded"]);
    expect(body.label.map((field) => field.key)).toContain("origin");
  });

  it("list the aisles, the six groups and the producers with what they hold", async () => {
    const { body } = await api.get<AisleList>("/store/catalogue/aisles");
    expect(body.aisles).toHaveLength(12);
    expect(body.product_groups).toHaveLength(6);
    expect(body.aisles.reduce((sum, aisle) => sum + aisle.product_count, 0)).toBe(104);
    const { body: list } = await api.get<{ producers: ProducerSummary[] }>("/store/catalogue/producers");
    expect(list.producers.reduce((sum, producer) => sum + producer.product_count, 0)).toBe(104);
  });

  it("show each producer its own products and nobody else's", async () => {
    for (const handle of ["htx-tai-hoan", "htx-nong-nghiep-tan-thanh"]) {
      const { body } = await api.get<ProducerPage>(`/store/catalogue/producers/${handle}`);
      expect(body.products.length).toBe(body.product_count);
      expect(body.products.every((hit) => hit.producer.handle === handle)).toBe(true);
      const { body: found } = await api.get<SearchResult>(`/store/catalogue/search?producer=${handle}`);
      expect(found.total).toBe(body.products.length);
    }
  });

  it("say of every product what the framework itself reads of it, on its page and in lists", async () => {
    const office = await signIn(api, "user", "ocop@demo.vn");
    const { body } = await office.get<{ products: CoreProduct[] }>(
      `/admin/products?limit=300&fields=${coreFields.join(",")}`,
    );
    const { body: found } = await api.get<SearchResult>("/store/catalogue/search?limit=48");
    const hits = new Map(found.hits.map((hit) => [hit.handle, hit]));
    expect(hits.size).toBe(48);
    const sold = body.products.filter(({ status }) => status === "published");
    let seen = 0;
    for (const core of sold) {
      const { status, body: page } = await api.get<ProductPage>(`/store/catalogue/products/${core.handle}`);
      if (status === 404) continue;
      seen += 1;
      const { title, description, categories, images } = core;
      expect([page.title, page.description], core.handle).toEqual([title, description]);
      expect(categories.map(({ handle }) => handle)).toContain(page.aisle?.handle);
      expect([...page.images].sort()).toEqual(images.map(({ url }) => url).sort());
      const prices = core.variants.map((variant) => [variant.sku, retailOf(variant)]);
      expect(page.variants.map(({ sku, price }) => [sku, price]).sort()).toEqual(prices.sort());
      const hit = hits.get(core.handle);
      if (!hit) continue;
      expect(hit).toMatchObject({ title, thumbnail: core.thumbnail, star_rating: page.star.star_rating });
      expect(hit.price).toBe(Math.min(...page.variants.map(({ price }) => price)));
      expect(page.variants.map(({ stock }) => stock)).toContain(hit.stock);
    }
    expect(seen).toBe(104);
  });

  it("answer 404 alike to what is not there and to what cannot be a handle", async () => {
    for (const path of ["products", "producers"]) {
      for (const handle of ["khong-co", "A", "a%27b", "a%00b", "a".repeat(300)]) {
        const { status } = await api.get(`/store/catalogue/${path}/${handle}`);
        expect([400, 404], `${path}/${handle}`).toContain(status);
      }
    }
    expect((await api.get("/store/catalogue/products/khong-co")).body).toEqual({
      type: "not_found",
      message: "Không tìm thấy sản phẩm này.",
    });
  });

  it("say that the records are a demonstration", async () => {
    expect((await api.get("/store/catalogue/notice")).body).toEqual({ is_demonstration: true });
  });

  it("know the places of 2025", async () => {
    const { body } = await api.get<{ provinces: unknown[] }>("/store/places/provinces");
    expect(body.provinces).toHaveLength(34);
    const { body: places } = await api.get<{ communes: { code: string }[] }>(
      "/store/places/communes?province=19",
    );
    expect(places.communes.map((commune) => commune.code)).toContain("02185");
    for (const query of ["", "?province=99", "?province[]=19"]) {
      expect((await api.get(`/store/places/communes${query}`)).status).toBe(400);
    }
  });
});
