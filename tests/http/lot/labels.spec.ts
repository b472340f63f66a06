import type { ProductPage } from "@contracts/catalogue";
import type { LabelCheck } from "@contracts/label";
import type { LotDetail } from "@contracts/lot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { makeLot } from "../../support/lots";
import { variantOf } from "../../support/shop-api";

type Refused = { code?: string; fields?: Record<string, string> };

describe("the labels of a lot", () => {
  let backend: Backend;
  let shop: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let office: ApiClient;
  let lot: LotDetail;
  let product: ProductPage;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    office = await signIn(shop, "user", "ocop@demo.vn");
    const { variant_id } = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    lot = await makeLot(taiHoan, variant_id);
    product = (await shop.get<ProductPage>("/store/catalogue/products/mien-dong-tai-hoan")).body;
  });
  afterAll(() => backend.stop());

  const pdf = <Body = string>(api: ApiClient, query: string, id = lot.id) =>
    api.get<Body>(`/producer/lots/${id}/labels.pdf?${query}`);

  it("are not printed while a mandatory field is missing: each is named, with where to fill it in", async () => {
    const { status, body } = await pdf<Refused>(taiHoan, "format=a4-8&count=8");
    expect([status, body.code]).toEqual([400, "label_incomplete"]);
    expect(Object.keys(body.fields ?? {}).sort()).toEqual([
      "label.ingredients",
      "label.usage",
      "label.warning",
    ]);
    expect(body.fields?.["label.ingredients"]).toContain("tin đăng");
    const check = (await taiHoan.get<{ label: LabelCheck }>(`/producer/lots/${lot.id}/label`)).body.label;
    expect(check.missing.map(({ key }) => key)).toEqual(["ingredients", "usage", "warning"]);
    expect(check.trace_url).toBe(`${backend.env.STOREFRONT_URL}/truy-xuat/${lot.code}`);
    expect(check.formats.map(({ format, fits }) => [format, fits])).toContainEqual(["a4-8", true]);
  });

  it("can be tried as a draft", async () => {
    const { status, body, headers } = await pdf(taiHoan, "format=a4-8&count=8&draft=1");
    expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(body.slice(0, 5)).toBe("%PDF-");
    expect(body).toContain("/Type /Page\n");
  });

  it("are printed once the listing says all of it, by the producer and by the office", async () => {
    const { body } = await office.get<{ product: { metadata: { label: object } } }>(
      `/admin/products/${product.id}?fields=metadata`,
    );
    const words = {
      ingredients_vi: "Tinh bột",
      usage_vi: "Ngâm, nấu sôi.",
      warning_vi: "Không dùng khi mốc.",
    };
    const label = { ...body.product.metadata.label, ...words };
    const metadata = { ...body.product.metadata, label };
    expect((await office.post(`/admin/products/${product.id}`, { metadata })).status).toBe(200);
    for (const format of ["a4-8", "a4-4", "roll-100x70"]) {
      expect([format, (await pdf(taiHoan, `format=${format}&count=3`)).status]).toEqual([format, 200]);
    }
    expect((await office.get(`/admin/lots/${lot.id}/labels.pdf?format=a4-8&count=1`)).status).toBe(200);
  });

  it.each([
    ["format=a3&count=1", "format"],
    ["format=a4-8", "count"],
    ["format=a4-8&count=0", "count"],
    ["format=a4-8&count=5000", "count"],
    ["format=a4-8&count=1&start=9", "start"],
    ["format=a4-8&count=1&start=-1", "start"],
  ])("are not printed as %s: the field %s is named", async (query, field) => {
    const { status, body } = await pdf<Refused>(taiHoan, query);
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]]);
  });

  it("are nobody else's: another producer's lot answers like one that does not exist", async () => {
    const missing = await pdf(tanThanh, "format=a4-8&count=1", "lot_0123456789");
    const foreign = await pdf(tanThanh, "format=a4-8&count=1");
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    expect((await tanThanh.get(`/producer/lots/${lot.id}/label`)).status).toBe(404);
    expect((await pdf(shop, "format=a4-8&count=1")).status).toBe(401);
    expect((await taiHoan.get(`/admin/lots/${lot.id}/label`)).status).toBe(401);
  });
});
