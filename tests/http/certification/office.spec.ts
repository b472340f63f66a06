import type { ProductPage } from "@contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { detailOf, lookUp, pageOf, type Recorded, type Refused, upgrade } from "./desk";

const REASON = "Bản giấy ghi như vậy, đã đối chiếu với Sở.";

describe("the office", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  let product: ProductPage;
  let exceptional: ProductPage;
  let producerId: string;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    product = await pageOf(api, "mien-dong-con-minh");
    exceptional = await pageOf(api, "ba-be-green-homestay");
    producerId = product.producer.id;
  });
  afterAll(() => backend.stop());

  const record = (changes: object) =>
    office.post<Refused>("/admin/certifications", upgrade(product, changes));

  it.each<[string, object, string, string]>([
    [
      "a province deciding about 5 stars in 2026",
      { issuer_level: "province" },
      "issuer_level",
      "QĐ 1489/QĐ-TTg",
    ],
    [
      "a district deciding in 2026",
      { star_rating: 3, case_type: "re_evaluation", issuer_level: "district", score_total: 55 },
      "issuer_level",
      "QĐ 1489/QĐ-TTg",
    ],
    ["80 points for 5 stars", { score_total: 80 }, "score_total", "QĐ 148/QĐ-TTg"],
    ["41 points in part A", { score_product: 41 }, "score_product", "QĐ 148/QĐ-TTg"],
    ["26 points in part B", { score_marketing: 26 }, "score_marketing", "QĐ 148/QĐ-TTg"],
    ["36 points in part C", { score_quality: 36 }, "score_quality", "QĐ 148/QĐ-TTg"],
    [
      "parts that do not make the total",
      { score_product: 38, score_marketing: 22, score_quality: 30 },
      "score_total",
      "QĐ 148/QĐ-TTg",
    ],
    ["two years of validity", { expires_on: "2028-05-04" }, "expires_on", "QĐ 148/QĐ-TTg"],
    ["a first recognition of what was recognised", { case_type: "first" }, "case_type", "Loại hồ sơ"],
    ["a year typed wrongly", { issued_on: "2006-05-04", case_type: "first" }, "issued_on", "QĐ 490/QĐ-TTg"],
  ])("is refused %s, with the rule named, unless it states an exception", async (_, changes, field, rule) => {
    const { status, body } = await record(changes);
    expect(status).toBe(400);
    expect(body.refusals).toContainEqual(expect.objectContaining({ field, rule, may_be_excepted: true }));
    if (rule.startsWith("QĐ")) expect(body.fields?.[field]).toContain(rule);
    const short = await record({ ...changes, exception_reason: "vì thế" });
    expect(short.body.fields?.exception_reason).toMatch(/ít nhất 10/);
  });

  it.each<[string, object, number]>([
    ["a day that is in no calendar", { issued_on: "2026-02-31" }, 400],
    ["a day in the future", { issued_on: "2099-01-01" }, 400],
    ["a last day that is in no calendar", { expires_on: "2029-02-30" }, 400],
    ["a last day before the first", { expires_on: "2026-05-03" }, 400],
    ["an unknown product", { product_id: "prod_x" }, 404],
    ["an unknown holder", { producer_id: "producer_x" }, 404],
    ["an unknown document", { document_id: "file_x" }, 404],
    ["a number that the product has on record", { decision_number: "demo-025 / QD-UBND" }, 409],
    ["points that are no points", { score_total: 101 }, 400],
    ["points of three decimals", { score_total: 91.555 }, 400],
    ["no star", { star_rating: null }, 400],
    ["nothing", { product_id: "", decision_number: " " }, 400],
  ])("is refused %s whatever reason it states", async (_, changes, status) => {
    const answer = await record({ ...changes, exception_reason: REASON });
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(/[à-ỹđ]/i);
    expect(answer.body.refusals?.every((row) => row.may_be_excepted) ?? false).toBe(false);
  });

  it("has recorded nothing of all that", async () => {
    expect((await pageOf(api, product.handle)).certifications).toEqual(product.certifications);
  });

  it("records a decision with its document, and the shop shows the star at once", async () => {
    const bytes = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    const pdf = { name: "2277.pdf", bytes };
    const shut = await office.upload<{ file: { id: string } }>("/admin/files", pdf, { audience: "office" });
    expect((await record({ document_id: shut.body.file.id })).status).toBe(404);
    const open = await office.upload<{ file: { id: string } }>("/admin/files", pdf, { audience: "public" });
    const parts = { score_product: 37, score_marketing: 23, score_quality: 31, score_total: null };
    const made = await office.post<Recorded>(
      "/admin/certifications",
      upgrade(product, { ...parts, document_id: open.body.file.id }),
    );
    expect(made.body.certification).toMatchObject({
      expires_on: "2029-05-04",
      standing: "in_force",
      star_rating: 5,
      scores: { total: 91 },
      exception: null,
    });
    const page = await pageOf(api, product.handle);
    expect(page.star).toMatchObject({ star_rating: 5, valid_until: "2029-05-04" });
    expect(page.certifications.map((row) => row.standing).slice(0, 2)).toEqual(["in_force", "superseded"]);
    const detail = await detailOf(api, made.body.certification.id);
    expect((await api.get(detail.certification.document_url ?? "")).headers.get("content-type")).toBe(
      "application/pdf",
    );
    const again = await record({ star_rating: 5, case_type: "re_evaluation" });
    expect([again.status, again.body.code]).toEqual([409, "duplicate_decision"]);
  });

  it("records an exception with the rules it breaks, and everybody may read why", async () => {
    const decision = upgrade(exceptional, {
      case_type: "re_evaluation",
      star_rating: 4,
      decision_number: "77/QĐ-UBND",
      issuer_level: "district",
      score_total: 69,
      expires_on: "2028-11-04",
      issued_on: "2026-11-04",
      exception_reason: `  ${REASON} `,
    });
    const { status, body } = await office.post<Recorded>("/admin/certifications", decision);
    expect(status).toBe(201);
    expect(body.certification).toMatchObject({ expires_on: "2028-11-04", standing: "in_force" });
    const { certification } = await detailOf(api, body.certification.id);
    expect(certification.exception?.reason).toBe(REASON);
    expect(certification.exception?.rules.map(({ field, rule }) => [field, rule]).sort()).toEqual([
      ["expires_on", "QĐ 148/QĐ-TTg"],
      ["issuer_level", "QĐ 1489/QĐ-TTg"],
      ["score_total", "QĐ 148/QĐ-TTg"],
    ]);
    const only = await office.get<{ count: number }>("/admin/certifications?exception=true");
    expect(only.body.count).toBe(1);
  });

  it("finds decisions by producer, year, commune and case, and saves them as a table", async () => {
    type Row = { producer: { id: string }; year: number; case_type: string };
    type Decisions = { certifications: Row[]; count: number; choices: { years: number[] } };
    const list = async (query: string) =>
      (await office.get<Decisions>(`/admin/certifications?${query}`)).body;
    const own = await list(`producer_id=${producerId}`);
    expect(own.count).toBeGreaterThanOrEqual(3);
    expect(own.certifications.every((row) => row.producer.id === producerId)).toBe(true);
    const year = await list("year=2025&case_type=re_evaluation&limit=100");
    expect(year.count).toBeGreaterThan(0);
    expect(year.certifications.every((row) => row.year === 2025 && row.case_type === "re_evaluation")).toBe(
      true,
    );
    expect(year.choices.years).toContain(2025);
    expect((await list("expiring_within=90")).count).toBeLessThan((await list("expiring_within=180")).count);
    const table = await office.get<string>(
      "/admin/certifications/export?format=csv&year=2025&case_type=re_evaluation",
    );
    expect(table.headers.get("content-type")).toContain("text/csv");
    expect(table.body.trim().split("\r\n")).toHaveLength(year.count + 1);
    for (const query of ["limit=1000", "year=abc", "exception=1", "expiring_within=0"]) {
      expect((await office.get(`/admin/certifications?${query}`)).status, query).toBe(400);
    }
  });

  it("finds producers without accents", async () => {
    type Producers = { producers: { id: string; name: string; product_count: number }[]; count: number };
    const { body } = await office.get<Producers>("/admin/producers?q=con%20minh");
    expect(body.producers[0]).toMatchObject({ id: producerId, product_count: 1 });
    const { body: all } = await office.get<Producers>("/admin/producers?limit=100");
    expect(all.producers).toHaveLength(all.count);
    expect((await office.get("/admin/producers/nope")).status).toBe(404);
    expect((await office.get("/admin/producers?limit=1000")).status).toBe(400);
  });

  it("sees one decision with the history of its product", async () => {
    const { certifications } = await lookUp(api, `product=${product.handle}`);
    const id = certifications[0]?.id ?? "";
    type Detail = {
      certification: { id: string; criteria_set: { source: string } };
      history: { id: string }[];
    };
    const { body } = await office.get<Detail>(`/admin/certifications/${id}`);
    expect(body.certification).toMatchObject({ id, criteria_set: { source: "QĐ 148/QĐ-TTg" } });
    expect(body.history.map((row) => row.id)).toEqual(certifications.map((row) => row.id));
    expect((await office.get("/admin/certifications/nothing")).status).toBe(404);
  });
});
