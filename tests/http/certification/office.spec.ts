import type { ProductPage } from "@contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

type Refused = { type: string; message: string; code?: string; fields?: Record<string, string> };

describe("the office", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  let product: { id: string; handle: string };
  let producerId: string;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    const { body } = await api.get<ProductPage>("/store/catalogue/products/mien-dong-con-minh");
    product = body;
    producerId = body.producer.id;
  });
  afterAll(() => backend.stop());

  const decision = (changes: object = {}) => ({
    product_id: product.id,
    producer_id: producerId,
    case_type: "upgrade",
    star_rating: 5,
    decision_number: "2277/QĐ-BNN-VPĐP",
    issuer_level: "centre",
    issued_on: "2026-05-04",
    score_total: 91,
    ...changes,
  });

  it("is the only one to record a decision or to read the office's lists", async () => {
    const shopper = await signIn(api, "customer", "khach@demo.vn");
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    for (const stranger of [api, shopper, member]) {
      expect((await stranger.post("/admin/certifications", decision())).status).toBe(401);
      for (const path of ["certifications", "producers", `producers/${producerId}`, "producer-orders"]) {
        expect((await stranger.get(`/admin/${path}`)).status, path).toBe(401);
      }
    }
  });

  it("is refused what the rules of the day do not allow, with the rule's name", async () => {
    const level = await office.post<Refused>("/admin/certifications", decision({ issuer_level: "province" }));
    expect(level.status).toBe(400);
    expect(level.body.code).toBe("QĐ 1489/QĐ-TTg");
    expect(level.body.fields?.issuer_level).toContain("QĐ 1489/QĐ-TTg");
    const score = await office.post<Refused>("/admin/certifications", decision({ score_total: 80 }));
    expect(score.body.fields?.score_total).toContain("QĐ 148/QĐ-TTg");
    const ahead = await office.post<Refused>("/admin/certifications", decision({ issued_on: "2099-01-01" }));
    expect(Object.keys(ahead.body.fields ?? {})).toEqual(["issued_on"]);
    const unknown = await office.post("/admin/certifications", decision({ product_id: "prod_x" }));
    expect(unknown.status).toBe(404);
    expect((await office.post("/admin/certifications", {})).status).toBe(400);
  });

  it("records a decision once, with the day it ends, and the shop shows the star at once", async () => {
    const both = await Promise.all([1, 2].map(() => office.post("/admin/certifications", decision())));
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const made = both.find((answer) => answer.status === 201);
    expect(made?.body).toMatchObject({
      certification: { expires_on: "2029-05-04", standing: "in_force", star_rating: 5, case_type: "upgrade" },
    });
    const { body } = await api.get<ProductPage>(`/store/catalogue/products/${product.handle}`);
    expect(body.star).toMatchObject({ star_rating: 5, valid_until: "2029-05-04" });
    expect(body.certifications.map((row) => row.standing).slice(0, 2)).toEqual(["in_force", "superseded"]);
  });

  it("finds producers without accents, and decisions by producer", async () => {
    type Producers = { producers: { id: string; name: string; product_count: number }[]; count: number };
    const { body } = await office.get<Producers>("/admin/producers?q=con%20minh");
    expect(body.producers[0]).toMatchObject({ id: producerId, product_count: 1 });
    const { body: all } = await office.get<Producers>("/admin/producers?limit=100");
    expect(all.producers).toHaveLength(all.count);
    type Decisions = { certifications: { producer: { id: string } }[]; count: number };
    const own = await office.get<Decisions>(`/admin/certifications?producer_id=${producerId}`);
    expect(own.body.count).toBeGreaterThanOrEqual(3);
    expect(own.body.certifications.every((row) => row.producer.id === producerId)).toBe(true);
    expect((await office.get("/admin/producers/nope")).status).toBe(404);
    expect((await office.get("/admin/producers?limit=1000")).status).toBe(400);
  });
});
