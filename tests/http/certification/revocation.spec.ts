import { setTimeout as sleep } from "node:timers/promises";
import type { ProductPage, SearchResult } from "@contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../../scripts/process/free-port.mjs";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { type FakeStorefront, startFakeStorefront } from "../../support/fake-storefront";
import { detailOf, lookUp, pageOf, type Recorded, type Refused, revocation } from "./desk";

const HANDLE = "mien-dong-con-minh";
const REASON = "Ghi nhầm sản phẩm, quyết định là của sản phẩm khác.";

describe("a star that is taken away", () => {
  let backend: Backend;
  let storefront: FakeStorefront;
  let api: ApiClient;
  let office: ApiClient;
  let product: ProductPage;
  let held: ProductPage["certifications"][number];
  beforeAll(async () => {
    const port = await findFreePort();
    storefront = await startFakeStorefront(port);
    backend = await bootBackend({ storefrontPort: port });
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    product = await pageOf(api, HANDLE);
    const [newest] = product.certifications;
    if (!newest) throw new Error("The product has no decision.");
    held = newest;
  });
  afterAll(async () => {
    await backend.stop();
    await storefront.stop();
  });

  const post = <Body>(path: string, body: object = {}) =>
    office.post<Body>(`/admin/certifications${path}`, body);
  const hitStar = async (): Promise<number | null | undefined> => {
    const { body } = await api.get<SearchResult>("/store/catalogue/search?q=mien%20dong%20con%20minh");
    return body.hits.find((hit) => hit.handle === HANDLE)?.star_rating;
  };
  /** The index follows the database within a second; the test gives it three. */
  const hitStarBecomes = async (star: number | null): Promise<number | null | undefined> => {
    for (let n = 0; n < 30 && (await hitStar()) !== star; n += 1) await sleep(100);
    return hitStar();
  };
  const toldSince = async (start: number): Promise<string[]> => {
    for (let n = 0; n < 30 && storefront.calls.length === start; n += 1) await sleep(100);
    return storefront.calls.slice(start).flatMap((call) => call.tags);
  };

  it("needs a reason, a star to take, and no points or last day", async () => {
    const refused = async (changes: object) =>
      (await post<Refused>("", revocation(product, changes))).body.fields ?? {};
    expect(Object.keys(await refused({ revocation_reason: "sai" }))).toEqual(["revocation_reason"]);
    expect(Object.keys(await refused({ expires_on: "2029-01-01" }))).toEqual(["expires_on"]);
    expect(Object.keys(await refused({ score_total: 50 }))).toEqual(["score_total"]);
    expect(Object.keys(await refused({ issuer_level: "district" }))).toEqual(["issuer_level"]);
    expect(Object.keys(await refused({ star_rating: 5 }))).toContain("star_rating");
    expect(Object.keys(await refused({ issued_on: "2018-06-01" }))).toContain("case_type");
  });

  it("is gone from product page, search, look-up and static pages from the day of the revocation", async () => {
    expect(product.star.star_rating).toBe(held.star_rating);
    const start = storefront.calls.length;
    const made = await post<Recorded>("", revocation(product));
    expect(made.status).toBe(201);
    const page = await pageOf(api, HANDLE);
    expect(page.star).toMatchObject({
      star_rating: null,
      standing: "revoked",
      former: { star_rating: held.star_rating, expired_on: "2026-11-02" },
    });
    expect(await hitStarBecomes(null)).toBeNull();
    expect(await toldSince(start)).toContain(`product:${HANDLE}`);
    const { certification, history } = await detailOf(api, held.id);
    expect(certification).toMatchObject({
      standing: "revoked",
      ended_on: "2026-11-02",
      ended_by: { id: made.body.certification.id, decision_number: "99/QĐ-UBND" },
      revocation_reason: "Sản phẩm không còn đạt yêu cầu về an toàn thực phẩm.",
    });
    expect(history[0]).toMatchObject({ case_type: "revocation", standing: "revoked" });
    expect((await detailOf(api, held.id, "2026-11-01")).certification.standing).toBe(held.standing);
    const revoked = await lookUp(api, `standing=revoked&product=${HANDLE}`);
    expect(revoked.certifications.map((row) => row.id)).toContain(held.id);
  });

  it("comes back when the revocation is withdrawn with a reason, and goes when it is put back", async () => {
    const { certifications } = await lookUp(api, `product=${HANDLE}`);
    const id = certifications.find((row) => row.case_type === "revocation")?.id ?? "";
    expect((await post(`/${id}/withdraw`, { reason: "nhầm" })).status).toBe(400);
    expect((await post(`/${id}/withdraw`, { reason: REASON })).status).toBe(200);
    expect((await pageOf(api, HANDLE)).star.star_rating).toBe(held.star_rating);
    expect(await hitStarBecomes(held.star_rating)).toBe(held.star_rating);
    expect((await api.get(`/store/certifications/${id}`)).status).toBe(404);
    expect((await post(`/${id}/withdraw`, { reason: REASON })).status).toBe(404);
    type Detail = { certification: null; withdrawn: { reason: string } };
    const { body } = await office.get<Detail>(`/admin/certifications/${id}`);
    expect(body).toMatchObject({ certification: null, withdrawn: { reason: REASON } });
    type Withdrawn = { certifications: { id: string; product: { title: string } }[] };
    const { body: list } = await office.get<Withdrawn>("/admin/certifications/withdrawn");
    expect(list.certifications[0]).toMatchObject({ id, product: { title: product.title } });

    expect((await post(`/${id}/put-back`)).status).toBe(200);
    expect((await post(`/${id}/put-back`)).status).toBe(404);
    expect((await pageOf(api, HANDLE)).star.star_rating).toBeNull();
    expect(await hitStarBecomes(null)).toBeNull();
  });

  it("is recorded anew after a withdrawal, and the old record then stays withdrawn", async () => {
    const { certifications } = await lookUp(api, `product=${HANDLE}`);
    const id = certifications.find((row) => row.case_type === "revocation")?.id ?? "";
    await post(`/${id}/withdraw`, { reason: REASON });
    const right = await post("", revocation(product, { issued_on: "2026-11-03" }));
    expect(right.status).toBe(201);
    const back = await post<Refused>(`/${id}/put-back`);
    expect([back.status, back.body.code]).toEqual([409, "duplicate_decision"]);
    expect((await pageOf(api, HANDLE)).star.former?.expired_on).toBe("2026-11-03");
  });
});
