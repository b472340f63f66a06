import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CartSummary } from "@contracts/cart";
import type { ProductPage, SearchResult } from "@contracts/catalogue";
import type { ApiError } from "@contracts/error";
import type { NoticeList } from "@contracts/notice";
import type { PaperList } from "@contracts/producer-paper";
import type { WholesaleList } from "@contracts/wholesale";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { complete, openCart, readyCart, variantOf } from "../../support/shop-api";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
const HANDLE = "mien-dong-tai-hoan";
const SKU = "TAIHOAN-MIEN-500";
const clock = join(tmpdir(), `ocop-clock-papers-${process.pid}-${Date.now()}`);

type Handed = { paper_id: string } & ApiError;

describe("papers, and the office's word about a producer", () => {
  let backend: Backend;
  let shop: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let office: ApiClient;
  let buyer: ApiClient;
  let database: Client;
  let variantId: string;
  let producerId: string;
  beforeAll(async () => {
    writeFileSync(clock, "0");
    backend = await bootBackend({ env: { CLOCK_FILE: clock } });
    shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    office = await signIn(shop, "user", "ocop@demo.vn");
    buyer = await signIn(shop, "customer", "sieuthi@demo.vn");
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    variantId = (await variantOf(taiHoan, SKU)).variant_id;
    producerId = (await shop.get<ProductPage>(`/store/catalogue/products/${HANDLE}`)).body.producer.id;
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const fields = { kind: "food_safety", number: "ATTP-1", issued_on: "2026-01-05", expires_on: "2027-01-05" };
  const handIn = (change: Record<string, string> = {}, bytes: Uint8Array = pdf, who = taiHoan) =>
    who.upload<Handed>("/producer/papers", { name: "giay.pdf", bytes }, { ...fields, ...change });
  const papers = async (who = taiHoan) => (await who.get<PaperList>("/producer/papers")).body;
  const check = (id: string, verdict: string, remark?: string) =>
    office.post<ApiError>(`/admin/producers/${producerId}/papers/${id}/check`, { verdict, remark });
  const decide = (verb: string, body: object = {}) =>
    office.post<ApiError>(`/admin/producers/${producerId}/${verb}`, body);
  const notices = async (title: string) => {
    const { body } = await taiHoan.get<NoticeList>("/producer/notices?limit=50");
    return body.notices.filter((notice) => notice.title === title).length;
  };
  const letters = async (subject: string): Promise<number> => {
    const { rows } = await database.query(
      `select count(*)::int as count from mail where subject = $1 and "to" = 'taihoan@demo.vn'`,
      [subject],
    );
    return rows[0].count;
  };

  /** Every place where this product could be found or bought, each with whether it is. */
  const onOffer = async () => {
    const page = await shop.get(`/store/catalogue/products/${HANDLE}`);
    const search = await shop.get<SearchResult>("/store/catalogue/search?q=mien%20dong%20tai%20hoan");
    const list = await shop.get<SearchResult>("/store/catalogue/search?producer=htx-tai-hoan");
    const cart = await openCart(shop, [{ variant_id: variantId, quantity: 1 }]).then(
      async ({ id, api }) =>
        (await api.get<CartSummary>(`/store/carts/${id}/summary`)).body.parts[0]?.lines[0]?.problem === null,
      () => false,
    );
    const wholesale = await buyer.get<WholesaleList>("/store/wholesale/catalogue?limit=200");
    return {
      page: page.status === 200,
      search: search.body.hits.some((hit) => hit.handle === HANDLE),
      list: list.body.hits.some((hit) => hit.handle === HANDLE),
      cart,
      wholesale: wholesale.body.rows.some((row) => row.sku === SKU),
    };
  };
  const everywhere = { page: true, search: true, list: true, cart: true, wholesale: true };
  const nowhere = { page: false, search: false, list: false, cart: false, wholesale: false };

  it("hides one producer's papers from another, as if there were none", async () => {
    const { status, body } = await handIn({ number: "ATTP-HIDDEN" });
    expect([status, body]).toEqual([201, { paper_id: expect.any(String) }]);
    const path = `/producer/papers/${body.paper_id}/file`;
    const own = await taiHoan.get<string>(path);
    expect([own.status, own.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const foreign = await tanThanh.get(path);
    const missing = await tanThanh.get("/producer/papers/paper_of_nobody/file");
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    expect((await papers(tanThanh)).papers.map(({ id }) => id)).not.toContain(body.paper_id);
    const kept = (await papers()).papers.find(({ id }) => id === body.paper_id);
    expect((await shop.get(`/store/files/${kept?.file_id}`)).status).toBe(404);
    expect((await shop.get(path)).status).toBe(401);
  });

  it.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a picture that is none", Buffer.from("\xff\xd8\xff\xe0 not a picture", "latin1")],
    ["nothing", Buffer.from("")],
  ])("takes no file that lies: %s", async (_what, bytes) => {
    expect((await handIn({ number: "ATTP-LIES" }, bytes)).status).toBe(400);
    expect((await papers()).papers.map(({ number }) => number)).not.toContain("ATTP-LIES");
  });

  it.each([
    ["issued on 31/02", { issued_on: "31/02/2026" }],
    ["a day that is none", { issued_on: "2026-02-31" }],
    ["a year of two digits", { issued_on: "26-01-05" }],
    ["issued tomorrow", { issued_on: "2099-01-05", expires_on: "2100-01-05" }],
    ["over before it began", { expires_on: "2026-01-04" }],
    ["run out already", { expires_on: "2026-01-06" }],
    ["food safety for ever", { expires_on: "" }],
    ["a mistyped century", { expires_on: "2927-01-05" }],
    ["no number", { number: "   " }],
    ["an unknown kind", { kind: "driving_licence" }],
  ])("takes no paper with %s", async (_what, change) => {
    expect((await handIn({ number: "ATTP-WRONG", ...change })).status).toBe(400);
    expect((await papers()).papers.map(({ number }) => number)).not.toContain("ATTP-WRONG");
  });

  it("takes one paper once, however often and however spelled it comes", async () => {
    const answers = await Promise.all(["ATTP-TWICE", "attp - twice"].map((number) => handIn({ number })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it("lets the first of two clerks check a paper, and tells the producer once", async () => {
    const { paper_id } = (await handIn({ number: "ATTP-CHECK" })).body;
    const answers = await Promise.all(
      ["verified", "refused"].map((verdict) => check(paper_id, verdict, "Mờ")),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { state, remark } = (await papers()).papers.find(({ id }) => id === paper_id) ?? {};
    expect([["verified", "refused"].includes(state ?? ""), remark]).toEqual([true, "Mờ"]);
    const { rows } = await database.query("select count(*)::int as count from mail where key like $1", [
      `producer-paper:${paper_id}:%`,
    ]);
    expect(rows[0].count).toBe(1);
  });

  it("refuses a paper only with a remark, and takes it anew", async () => {
    const { paper_id } = (await handIn({ number: "ATTP-AGAIN" })).body;
    expect((await check(paper_id, "refused")).status).toBe(400);
    expect((await check(paper_id, "refused", "Thiếu trang 2")).status).toBe(200);
    expect((await papers()).papers.find(({ id }) => id === paper_id)).toMatchObject({
      state: "refused",
      remark: "Thiếu trang 2",
    });
    expect((await handIn({ number: "ATTP-AGAIN" })).status).toBe(201);
  });

  it("is shut to everybody but the office", async () => {
    for (const stranger of [shop, taiHoan, buyer]) {
      for (const verb of ["verify", "refuse", "suspend", "lift-suspension", "papers"]) {
        const path = `/admin/producers/${producerId}/${verb}`;
        expect((await stranger.post(path, { reason: "x" })).status).toBe(401);
      }
      expect((await stranger.get("/admin/producers/export?format=csv")).status).toBe(401);
    }
  });

  it("takes a suspended producer's goods out of every place at once, and puts them back", async () => {
    expect(await onOffer()).toEqual(everywhere);
    const before = await readyCart(shop, [{ variant_id: variantId, quantity: 1 }]);
    expect((await decide("suspend")).status).toBe(400);
    const both = await Promise.all(
      [1, 2].map(() => decide("suspend", { reason: "Hàng không rõ nguồn gốc" })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expect.poll(onOffer, { timeout: 5_000 }).toEqual(nowhere);
    expect((await complete(before)).status).toBe(409);
    const title = "Gian hàng của bạn tạm dừng bán";
    expect([await notices(title), await letters(title)]).toEqual([1, 1]);
    expect((await papers()).selling).toMatchObject({
      obstacle: "suspended",
      suspension_reason: "Hàng không rõ nguồn gốc",
    });
    const lifts = await Promise.all([1, 2].map(() => decide("lift-suspension")));
    expect(lifts.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expect.poll(onOffer, { timeout: 5_000 }).toEqual(everywhere);
  });

  it("sells nothing of a producer that the office has not verified", async () => {
    const both = await Promise.all([1, 2].map(() => decide("refuse", { reason: "Thiếu giấy đăng ký" })));
    expect(both.map(({ status }) => status)).toContain(200);
    await expect.poll(onOffer, { timeout: 5_000 }).toEqual(nowhere);
    expect((await papers()).selling).toMatchObject({ verified_on: null, obstacle: "unverified" });
    const answers = await Promise.all([1, 2].map(() => decide("verify")));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expect.poll(onOffer, { timeout: 5_000 }).toEqual(everywhere);
    const title = "Văn phòng OCOP đã xác minh bạn";
    expect([await notices(title), await letters(title)]).toEqual([1, 1]);
  });

  it("sells food through the last day of its food-safety paper and not a day longer", async () => {
    await database.query(
      "update producer_paper set expires_on = '2027-03-10' where producer_id = $1 and kind = 'food_safety' and state = 'verified'",
      [producerId],
    );
    writeFileSync(clock, "2027-03-10T23:59:00+07:00");
    await expect.poll(onOffer, { timeout: 5_000 }).toEqual(everywhere);
    const before = await readyCart(shop, [{ variant_id: variantId, quantity: 1 }]);
    writeFileSync(clock, "2027-03-11T00:00:30+07:00");
    expect(await onOffer()).toEqual(nowhere);
    expect((await complete(before)).status).toBe(409);
    expect((await papers()).selling.obstacle).toBe("food_safety_expired");
    writeFileSync(clock, "0");
    expect(await onOffer()).toEqual(everywhere);
  });
});
