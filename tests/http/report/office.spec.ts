import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProductPage } from "@contracts/catalogue";
import type { ApiError } from "@contracts/error";
import type { OfficeReport, OfficeReportList, ReportView } from "@contracts/misuse-report";
import type { NoticeList } from "@contracts/notice";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import { fileReport } from "../../support/report-api";

const HANDLE = "mien-dong-con-minh";
const DAY_MS = 86_400_000;
const clock = join(mkdtempSync(join(tmpdir(), "clock-")), "ahead");
const setClock = (days: number) => writeFileSync(clock, String(days * DAY_MS));

describe("the office's desk for reports", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  beforeAll(async () => {
    setClock(0);
    backend = await bootBackend({ env: { CLOCK_FILE: clock, ...OFTEN } });
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
  });
  afterAll(() => backend.stop());

  type Answer = { report: OfficeReport } & ApiError;
  const read = async (id: string) =>
    (await office.get<{ report: OfficeReport }>(`/admin/reports/${id}`)).body.report;
  const move = async (id: string, verb: string, more: object = {}) => {
    const expected_version = (await read(id)).version;
    return office.post<Answer>(`/admin/reports/${id}/${verb}`, { expected_version, ...more });
  };

  it("is shut to everybody else", async () => {
    const { id } = await fileReport(backend, office);
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    for (const stranger of [api, member, await signIn(api, "customer", "khach@demo.vn")]) {
      for (const path of ["", "/export?format=csv", `/${id}`]) {
        expect((await stranger.get(`/admin/reports${path}`)).status).toBe(401);
      }
      for (const verb of ["take-up", "answer", "close", "reopen", "notes", "tell-producer"]) {
        expect((await stranger.post(`/admin/reports/${id}/${verb}`, {})).status).toBe(401);
      }
    }
  });

  it("leads a report from received to closed, and the reporter follows it by the code", async () => {
    const { id, code } = await fileReport(backend, office, { product_handle: HANDLE });
    const seen = async () => (await api.get<{ report: ReportView }>(`/store/reports/${code}`)).body.report;
    expect((await move(id, "close")).status).toBe(409);
    expect((await move(id, "take-up")).body.report.state).toBe("checking");
    expect((await seen()).checking_at).not.toBeNull();
    expect((await move(id, "answer", { answer: "ngắn" })).status).toBe(400);
    const answer = "Văn phòng đã kiểm tra: sao của sản phẩm còn hiệu lực.";
    expect((await move(id, "answer", { answer })).body.report.state).toBe("answered");
    expect(await seen()).toMatchObject({ state: "answered", answer });
    expect((await move(id, "close")).body.report.state).toBe("closed");
    expect(await seen()).toMatchObject({ state: "closed", can_add_message: false });
    expect((await move(id, "reopen")).body.report).toMatchObject({ state: "checking", contact_until: null });
    expect(await seen()).toMatchObject({ state: "checking", answer: null });
  });

  it("tells the second of two clerks what the first one did", async () => {
    const { id } = await fileReport(backend, office);
    const answer = "Văn phòng đã kiểm tra và nhắc cửa hàng.";
    const body = { expected_version: 1, answer };
    const both = await Promise.all(
      [1, 2].map(() => office.post<Answer>(`/admin/reports/${id}/answer`, body)),
    );
    expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
    const second = both.find((one) => one.status === 409);
    expect(second?.body.code).toBe("changed_meanwhile");
    expect(second?.body.message).toContain("ocop@demo.vn");
    expect(second?.body.message).toContain("đã trả lời");
  });

  it("shows the star of that day and of today, and what else was reported about the product", async () => {
    const first = await fileReport(backend, office, { product_handle: HANDLE });
    const second = await fileReport(backend, office, { product_handle: HANDLE, kind: "counterfeit" });
    const page = await api.get<ProductPage>(`/store/catalogue/products/${HANDLE}`);
    const report = await read(second.id);
    expect(report.star_then).toEqual(page.body.star);
    expect(report.star_today).toEqual(page.body.star);
    expect(report.producer?.name).toBe(page.body.producer.name);
    expect(report.others.map((other) => other.code)).toContain(first.code);
    setClock(4 * 366);
    const later = await read(second.id);
    setClock(0);
    expect(later.star_then).toEqual(page.body.star);
    expect(later.star_today?.star_rating).toBeNull();
  });

  it("keeps notes of who wrote them, which nobody outside reads", async () => {
    const { id, code } = await fileReport(backend, office);
    await office.post(`/admin/reports/${id}/notes`, { text: "Đã gọi ban quản lý chợ." });
    expect((await read(id)).notes).toMatchObject([
      { text: "Đã gọi ban quản lý chợ.", author: "ocop@demo.vn" },
    ]);
    expect(JSON.stringify((await api.get(`/store/reports/${code}`)).body)).not.toContain("Đã gọi");
    expect((await office.post("/admin/reports/report_none/notes", { text: "x" })).status).toBe(404);
  });

  it("hears of every report, and the producer only when the office says so, never of whom", async () => {
    const fields = { product_handle: "mien-dong-tai-hoan", phone: "0987654321", consent: "yes" };
    const { id, code } = await fileReport(backend, office, fields);
    const { body: told } = await office.get<NoticeList>("/admin/notices");
    expect(told.notices.find((notice) => notice.title.includes(code))?.href).toBe(`/reports/${id}`);
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    const heard = async () =>
      (await member.get<NoticeList>("/producer/notices")).body.notices.filter(
        (notice) => notice.kind === "misuse_report",
      );
    expect(await heard()).toEqual([]);
    const text = "Có người phản ánh nhãn cũ còn bày ở chợ. Đề nghị chủ thể thu hồi nhãn cũ.";
    expect((await move(id, "tell-producer", { text })).status).toBe(200);
    expect(await heard()).toMatchObject([{ body: text }]);
    expect(JSON.stringify(await heard())).not.toMatch(/0987|PA-|Đức Xuân/);
    const nameless = await fileReport(backend, office);
    expect((await move(nameless.id, "tell-producer", { text })).body.code).toBe("no_producer");
  });

  it("finds what is overdue after ten working days, and exports what it shows", async () => {
    const { code } = await fileReport(backend, office, { place: "=HYPERLINK(1)" });
    const overdue = async () =>
      (await office.get<OfficeReportList>("/admin/reports?overdue=true&limit=100")).body.reports;
    expect(await overdue()).toEqual([]);
    setClock(20);
    const late = (await overdue()).find((row) => row.code === code);
    setClock(0);
    expect(late).toMatchObject({ is_overdue: true, age_days: 20 });
    const csv = await office.get<string>(`/admin/reports/export?format=csv&q=${code}`);
    expect(csv.body.trim().split("\r\n")).toHaveLength(2);
    expect(csv.body).toContain("'=HYPERLINK(1)");
    expect((await office.get("/admin/reports/export?format=xlsx")).status).toBe(200);
    expect((await office.get("/admin/reports?state=burnt")).status).toBe(400);
    expect((await office.get("/admin/reports/report_none")).status).toBe(404);
  });

  it("forgets how to reach the reporter twelve months after closing, and not before", {
    timeout: 120_000,
  }, async () => {
    const contact = { phone: "0912345678", consent: "yes" };
    const [old, recent, open] = await Promise.all([1, 2, 3].map(() => fileReport(backend, office, contact)));
    const closeOn = async (day: number, id = "") => {
      setClock(day);
      await move(id, "answer", { answer: "Văn phòng đã kiểm tra xong." });
      await move(id, "close");
    };
    await closeOn(0, old?.id);
    await closeOn(5, recent?.id);
    setClock(367);
    const phoneOf = async (id = "") => (await read(id)).contact?.phone;
    await expect.poll(() => phoneOf(old?.id), { timeout: 90_000, interval: 1000 }).toBeUndefined();
    expect(await phoneOf(recent?.id)).toBe("0912345678");
    expect(await phoneOf(open?.id)).toBe("0912345678");
    setClock(0);
  });
});
