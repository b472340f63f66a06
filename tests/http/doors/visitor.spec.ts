import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

type Refusal = { type: string; message: string };

const shut = [
  ["GET", "/store/products"],
  ["GET", "/store/product-variants"],
  ["GET", "/store/customers/me"],
  ["POST", "/store/customers"],
  ["GET", "/store/orders"],
  ["POST", "/store/search"],
  ["GET", "/store/regions"],
  ["GET", "/store/shipping-options?cart_id=cart_1"],
  ["POST", "/store/payment-collections"],
  ["POST", "/store/payment-collections/pay_col_1/payment-sessions"],
  ["POST", "/store/carts/cart_01ARZ3NDEKTSV4RRFFQ69G5FAV"],
  ["POST", "/store/carts/cart_01ARZ3NDEKTSV4RRFFQ69G5FAV/promotions"],
  ["POST", "/store/carts/cart_01ARZ3NDEKTSV4RRFFQ69G5FAV/customer"],
  ["POST", "/store/orders/order_1/transfer/request"],
  ["POST", "/auth/customer/emailpass/register"],
  ["POST", "/auth/producer_member/emailpass/register"],
  ["POST", "/auth/user/emailpass/register"],
  ["POST", "/auth/customer/emailpass/reset-password"],
  ["GET", "/nothing/here"],
] as const;

describe("what a visitor meets at the doors", () => {
  let backend: Backend;
  let api: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
  });
  afterAll(() => backend.stop());

  it.each(shut)("%s %s does not exist", async (method, path) => {
    const { status, body } = await (method === "GET" ? api.get<Refusal>(path) : api.post<Refusal>(path, {}));
    expect(status).toBe(404);
    expect(body.type).toBe("not_found");
  });

  it("keeps the admin's parts behind its sign-in", async () => {
    for (const path of ["/admin/orders", "/admin/draft-orders", "/admin/customers", "/admin/bank-notices"]) {
      expect((await api.get(path)).status).toBe(401);
    }
    expect((await api.post("/admin/draft-orders", { items: [{ unit_price: -1 }] })).status).toBe(401);
  });

  it.each([
    "__proto__[x]=1",
    "a[constructor][y]=1",
    "fields=id;drop",
    "fields[]=id",
    "order=created_at%27--",
    "a[b][c][d][e][f][g]=1",
    "q=%E0%A4%A",
    "q=%00",
    "limit=1e400",
  ])("refuses the query %s everywhere", async (query) => {
    for (const path of ["/store/certifications", "/admin/products", "/producer/orders"]) {
      const { status } = await api.get(`${path}?${query}`);
      expect([400, 401]).toContain(status);
    }
    expect((await api.get(`/store/certifications?${query}`)).status).toBe(400);
  });

  it("answers broken input as the sender's mistake, in one shape", async () => {
    const send = (body: string, path = "/store/carts", type = "application/json") =>
      fetch(`${backend.url}${path}`, {
        method: "POST",
        headers: { "content-type": type, "x-publishable-api-key": backend.publishableKey },
        body,
      });
    const answers = [
      await send("{broken"),
      await send('{"a":"\\u0000"}'),
      await send('{"__proto__":{"x":1}}'),
      await send("{broken", "/auth/customer/emailpass"),
      await send("{broken", "/hooks/bank-notice"),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      const body = (await answer.json()) as Refusal;
      expect(body.type).toBe("invalid_data");
      expect(JSON.stringify(body)).not.toMatch(/\bat .*\.js|node_modules/);
    }
    expect((await send(JSON.stringify({ email: "x".repeat(9000) }), "/auth/customer/emailpass")).status).toBe(
      413,
    );
    expect((await api.get("/store/catalogue/products/%E0%A4%A")).status).toBeLessThan(500);
    expect((await fetch(`${backend.url}/static/%E0%A4%A`)).status).toBeLessThan(500);
  });

  it("carries its security headers on every layer's answers", async () => {
    for (const path of ["/store/certifications", "/app", "/static/x.html", "/health", "/nothing"]) {
      const { headers } = await fetch(`${backend.url}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("x-powered-by")).toBeNull();
    }
    const { headers } = await fetch(`${backend.url}/static/x.html`);
    expect(headers.get("content-disposition")).toBe("attachment");
  });
});
