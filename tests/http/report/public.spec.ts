import type { ApiError } from "@contracts/error";
import type { OfficeReport, ReportView } from "@contracts/misuse-report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { aReport, fileReport, phonePhoto, sendReport } from "../../support/report-api";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
let visitors = 0;
/** Another visitor each time, so that the limit hits only whom it should. */
function somebody(): string {
  visitors += 1;
  return `203.0.113.${visitors}`;
}

describe("a report of misuse", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
  });
  afterAll(() => backend.stop());

  const refused = (fields: Record<string, string>, photos: { name: string; bytes: Buffer }[] = []) =>
    sendReport<ApiError>(backend, { ...aReport, ...fields }, photos, somebody());
  const detail = async (id: string) =>
    (await office.get<{ report: OfficeReport }>(`/admin/reports/${id}`)).body.report;

  it("is taken from anybody, and found again by its code alone", async () => {
    const { status, body } = await sendReport(backend, aReport, [], somebody());
    expect(status).toBe(201);
    expect(body.code).toMatch(/^PA(-[2-9A-HJ-NP-Z]{4}){2}$/);
    for (const typed of [body.code, body.code.toLowerCase().replaceAll("-", "")]) {
      const { body: found } = await api.get<{ report: ReportView }>(`/store/reports/${typed}`);
      expect(found.report).toMatchObject({ code: body.code, state: "received", answer: null });
    }
    const missing = await api.get("/store/reports/PA-2222-2222");
    const hostile = await api.get("/store/reports/%27%20or%201=1");
    expect([missing.status, hostile.body]).toEqual([404, missing.body]);
  });

  it("shows whoever holds the code nothing of what the reporter wrote or who she is", async () => {
    const fields = { phone: "0912 345 678", email: "mai@example.vn", consent: "yes" };
    const { code, id } = await fileReport(backend, office, fields, [], somebody());
    const { body } = await api.get(`/store/reports/${code}`);
    for (const secret of ["0912", "mai@", "Đức Xuân", "Bao bì"]) {
      expect(JSON.stringify(body)).not.toContain(secret);
    }
    expect((await detail(id)).contact).toEqual({ phone: "0912345678", email: "mai@example.vn" });
  });

  it("keeps photographs for the office alone, without the place where they were taken", async () => {
    const photos = [1, 2, 3].map((n) => ({ name: `IMG_${n}.JPG`, bytes: phonePhoto("21.0285N") }));
    const { id } = await fileReport(backend, office, {}, photos, somebody());
    const { photo_ids } = await detail(id);
    expect(photo_ids).toHaveLength(3);
    const shut = await api.get(`/store/files/${photo_ids[0]}`);
    expect(shut.status).toBe(404);
    const shown = await office.get<string>(`/admin/files/${photo_ids[0]}`);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(shown.body).not.toContain("21.0285N");
  });

  it.each([
    ["a paper instead of a photograph", [{ name: "a.jpg", bytes: pdf }]],
    ["an SVG", [{ name: "a.jpg", bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") }]],
    ["a photograph cut short", [{ name: "a.jpg", bytes: phonePhoto("x").subarray(0, 90) }]],
    ["more than three", [1, 2, 3, 4].map(() => ({ name: "a.jpg", bytes: phonePhoto("x") }))],
    [
      "more than 8 MB",
      [{ name: "a.jpg", bytes: Buffer.concat([phonePhoto("x"), Buffer.alloc(8 * 1024 * 1024)]) }],
    ],
    [
      "two good ones and a lie",
      [phonePhoto("x"), phonePhoto("y"), pdf].map((bytes) => ({ name: "a.jpg", bytes })),
    ],
  ])("is refused whole with %s", async (_, photos) => {
    const before = await office.get<{ count: number }>("/admin/reports");
    const answer = await refused({}, photos);
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(/[à-ỹđ]/i)]);
    expect((await office.get<{ count: number }>("/admin/reports")).body.count).toBe(before.body.count);
  });

  it.each([
    ["text", { text: "ngắn" }],
    ["text", { text: "á".normalize("NFD").repeat(2001) }],
    ["kind", { kind: "revenge" }],
    ["place", { place: " " }],
    ["commune_code", { province_code: "01" }],
    ["product_handle", { product_handle: "khong-co" }],
    ["certification_id", { certification_id: "ocert_none" }],
    ["phone", { phone: "12", consent: "yes" }],
    ["consent", { phone: "0912345678" }],
    ["website", { website: "http://spam.example" }],
  ])("names the field that is wrong: %s of %o", async (field, fields) => {
    const { status, body } = await refused(fields);
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]]);
    expect(body.fields?.[field]).toMatch(/[à-ỹđ]/i);
  });

  it("is kept as it was written, hostile or not, in one form of Unicode", async () => {
    const text = `<script>alert(1)</script> ${"Nhãn in sai số sao".normalize("NFD")} '; drop table --`;
    const { id } = await fileReport(backend, office, { text }, [], somebody());
    expect((await detail(id)).text).toBe(text.normalize("NFC"));
  });

  it("takes one further message, and no second", async () => {
    const { code, id } = await fileReport(backend, office, {}, [], somebody());
    const path = `/store/reports/${code}/messages`;
    const text = "Hôm nay tôi thấy thêm một cửa hàng nữa.";
    const both = await Promise.all([1, 2].map(() => api.post<{ report: ReportView }>(path, { text })));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(await detail(id)).toMatchObject({ further_text: text });
    expect((await api.post(path, { text: "" })).status).toBe(400);
    expect((await api.post("/store/reports/PA-2222-2222/messages", { text })).status).toBe(404);
  });

  it("cannot be sent without end from one address, nor can its code be found by trying", async () => {
    const flooder = somebody();
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) {
      statuses.push((await sendReport(backend, { ...aReport, text: "x" }, [], flooder)).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 400)).toBe(true);
    expect(statuses[20]).toBe(429);
    expect((await sendReport(backend, aReport, [], somebody())).status).toBe(201);

    const guesser = api.as({
      headers: { "x-internal-secret": backend.env.INTERNAL_SECRET ?? "", "x-forwarded-for": somebody() },
    });
    const { code } = (await sendReport(backend, aReport, [], somebody())).body;
    for (let n = 0; n < 40; n += 1) expect((await guesser.get(`/store/reports/${code}`)).status).toBe(200);
    for (let n = 0; n < 30; n += 1) await guesser.get("/store/reports/PA-2222-2222");
    const last = await guesser.get<ApiError>(`/store/reports/${code}`);
    expect([last.status, last.body.code]).toEqual([429, "too_many_attempts"]);
  });
});
