import type { ApiError } from "@contracts/error";
import type { DecisionPreview, RoundDetail, RoundsSummary } from "@contracts/evaluation-round";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { sql } from "../../support/variants";
import { decision, type RoundDesk, roundDesk } from "./desk";

describe("an evaluation round", () => {
  let backend: Backend;
  let desk: RoundDesk;
  beforeAll(async () => {
    backend = await bootBackend();
    desk = await roundDesk(backend);
  });
  afterAll(() => backend.stop());

  it("is the office's alone", async () => {
    const member = await signIn(desk.api, "producer_member", "taihoan@demo.vn");
    const shopper = await signIn(desk.api, "customer", "khach@demo.vn");
    const { round } = await desk.open("Đợt của văn phòng");
    for (const stranger of [desk.api, member, shopper]) {
      for (const path of ["", "/summary?year=2025", `/${round.id}`, "/export", `/${round.id}/export`])
        expect((await stranger.get(`/admin/rounds${path}`)).status, path).toBe(401);
      for (const path of [
        "",
        `/${round.id}/entries`,
        `/${round.id}/results`,
        `/${round.id}/decisions`,
        `/${round.id}/close`,
      ])
        expect((await stranger.post(`/admin/rounds${path}`, {})).status, path).toBe(401);
    }
  });

  it("goes from entries to results to one decision for all, and is then decided and closed", async () => {
    const { round } = await desk.open("Đợt 1 năm 2025");
    expect(round).toMatchObject({
      state: "open",
      criteria: { parts: { product: 40, marketing: 25, quality: 35 } },
    });
    const entries = await desk.enter(round.id, [0, 1, 2]);
    const [first, second, third] = entries.map((entry) => entry.id);
    const results = await desk.record(round.id, [
      {
        entry_id: first,
        result: "granted",
        star_rating: 4,
        score_product: 30.1,
        score_marketing: 20.2,
        score_quality: 28.1,
      },
      { entry_id: second, result: "granted", star_rating: 3, score_total: 66 },
      { entry_id: third, result: "refused", refusal_reason: "Chưa có phiếu kiểm nghiệm", score_total: 45 },
    ]);
    expect(results.body.entries.map((entry) => entry.score_total)).toEqual([78.4, 66, 45]);
    const early = await desk.office.post<ApiError>(`/admin/rounds/${round.id}/close`);
    expect([early.status, early.body.message]).toEqual([409, "Còn hồ sơ đạt mà chưa ban hành quyết định."]);

    const paper = decision(entries.slice(0, 2));
    const { body: preview } = await desk.office.post<DecisionPreview>(
      `/admin/rounds/${round.id}/decisions/preview`,
      paper,
    );
    expect(preview).toMatchObject({ recorded: 2, refused: 0 });
    expect(preview.rows.map((row) => row.expires_on)).toEqual(["2028-10-01", "2028-10-01"]);
    const issued = await desk.issue(round.id, paper);
    expect(issued.status, JSON.stringify(issued.body)).toBe(201);
    expect(issued.body.round).toMatchObject({
      state: "decided",
      counts: { entered: 3, pending: 0, granted: 2, refused: 1, certified: 2 },
    });
    expect(await desk.onRecord("1500/QĐ-UBND")).toBe(2);
    const late = await desk.record(round.id, [{ entry_id: first, result: "pending" }]);
    expect([late.status, late.body.code]).toEqual([409, "entry_certified"]);
    expect((await desk.office.delete(`/admin/rounds/${round.id}/entries/${first}`)).status).toBe(409);

    expect((await desk.office.post<RoundDetail>(`/admin/rounds/${round.id}/close`)).body.round.state).toBe(
      "closed",
    );
    const closed = await desk.enrol(round.id, [{ product_id: desk.product(3).id, case_type: "first" }]);
    expect([closed.status, closed.body.code]).toEqual([409, "round_closed"]);
    expect((await desk.office.post<RoundDetail>(`/admin/rounds/${round.id}/reopen`)).body.round.state).toBe(
      "decided",
    );
  });

  it("takes each product once, and says which entry is wrong", async () => {
    const { round } = await desk.open("Đợt 2 năm 2025");
    const entry = { product_id: desk.product(3).id, case_type: "first" };
    const twice = await desk.enrol(round.id, [
      entry,
      { ...entry, case_type: "re_issue" },
      { product_id: "prod_x", case_type: "first" },
    ]);
    expect(twice.status).toBe(400);
    expect(twice.body.fields).toEqual({
      "entries.1.product_id": `“${desk.product(3).title}” đã có trong đợt này.`,
      "entries.2.product_id": "Không tìm thấy sản phẩm này.",
    });
    expect((await desk.office.get<RoundDetail>(`/admin/rounds/${round.id}`)).body.entries).toEqual([]);
    expect((await desk.enrol(round.id, [entry])).status).toBe(201);
    const again = await Promise.all([desk.enrol(round.id, [entry]), desk.enrol(round.id, [entry])]);
    expect(again.map((answer) => answer.status)).toEqual([400, 400]);
    const old = { product_name: "Miến dong Côn Minh", holder_name: "HTX Côn Minh", case_type: "re_issue" };
    const nfd = { ...old, product_name: old.product_name.normalize("NFD") };
    expect((await desk.enrol(round.id, [old, nfd])).body.fields).toHaveProperty(["entries.1.product_name"]);
    const name = await desk.office.post<ApiError>("/admin/rounds", {
      name: "đợt 2 NĂM 2025",
      year: 2025,
      issuer_level: "province",
      opened_on: "2025-09-01",
    });
    expect(name.body.fields).toEqual({ name: "Năm 2025 đã có đợt tên này." });
  });

  it("holds points to the criteria of its day, and does not overwrite a colleague's result", async () => {
    const { round } = await desk.open("Đợt 3 năm 2025");
    const [entry] = await desk.enter(round.id, [4]);
    if (!entry) throw new Error("The entry must be there.");
    const wrong = await desk.record(round.id, [
      {
        entry_id: entry.id,
        result: "granted",
        star_rating: 3,
        score_product: 41,
        score_marketing: 25,
        score_quality: 35,
      },
    ]);
    expect(wrong.status).toBe(400);
    expect(wrong.body.fields?.["results.0.score_product"]).toContain("QĐ 148/QĐ-TTg");
    expect(wrong.body.fields?.["results.0.score_total"]).toContain("5 sao");
    const granted = { entry_id: entry.id, result: "granted", star_rating: 3, score_total: 60 };
    const both = await Promise.all(
      [60, 61].map((score_total) =>
        desk.record(round.id, [{ ...granted, score_total, seen_at: entry.updated_at }]),
      ),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(both.find((answer) => answer.status === 409)?.body.code).toBe("entry_changed");
  });

  it("exports entries and rounds, and finds rounds without accents", async () => {
    const { body } = await desk.office.get<{ rounds: { id: string }[]; count: number }>(
      "/admin/rounds?q=dot%201%20nam&year=2025",
    );
    expect(body.count).toBe(1);
    const csv = await desk.office.get<string>(`/admin/rounds/${body.rounds[0]?.id}/export?format=csv`);
    expect(csv.body).toContain(`${desk.product(2).title}`);
    expect(csv.body).toContain("Chưa có phiếu kiểm nghiệm");
    expect((await desk.office.get<string>("/admin/rounds/export?format=csv")).body).toContain(
      "Đợt 1 năm 2025",
    );
    for (const query of ["summary?year=heute", "summary", "?state=x", "?limit=1000"])
      expect(
        (await desk.office.get(`/admin/rounds${query.startsWith("?") ? query : `/${query}`}`)).status,
        query,
      ).toBe(400);
    expect((await desk.office.get("/admin/rounds/eround_x")).status).toBe(404);
  });

  it("shows the yearly report of 2022 exactly, without certifications for what is not on the market", async () => {
    const before = await sql<{ count: string }>(backend, "select count(*) from ocop_certification");
    const { round } = await desk.open("Đánh giá, phân hạng năm 2022", {
      year: 2022,
      opened_on: "2022-06-01",
    });
    const cases = [
      { case_type: "upgrade", entered: 3, stars: Array(3).fill(4), star_before: 3 },
      { case_type: "re_issue", entered: 42, stars: Array(41).fill(3), star_before: 3 },
      {
        case_type: "first",
        entered: 59,
        stars: [...Array(5).fill(4), ...Array(48).fill(3)],
        star_before: null,
      },
    ];
    const rows = cases.flatMap(({ case_type, entered, star_before }) =>
      Array.from({ length: entered }, (_, index) => ({
        case_type,
        star_before,
        product_name: `Hồ sơ ${case_type} ${index + 1}`,
        holder_name: "Theo báo cáo năm 2022",
      })),
    );
    const { body } = await desk.enrol(round.id, rows);
    expect(body.entries).toHaveLength(104);
    const stars = cases.flatMap(({ entered, stars: list }) =>
      Array.from({ length: entered }, (_, index) => list[index]),
    );
    const results = body.entries.map(({ id: entry_id }, index) =>
      stars[index]
        ? { entry_id, result: "granted", star_rating: stars[index] }
        : { entry_id, result: "refused", refusal_reason: "Báo cáo không nêu lý do" },
    );
    expect((await desk.record(round.id, results)).body.round.state).toBe("decided");
    const { body: summary } = await desk.office.get<RoundsSummary>("/admin/rounds/summary?year=2022");
    const none = { entered: 0, granted: { total: 0, three: 0, four: 0, five: 0 }, refused: 0, pending: 0 };
    expect(summary).toEqual({
      year: 2022,
      rounds: 1,
      demonstration_rounds: 0,
      by_case: {
        first: { entered: 59, granted: { total: 53, three: 48, four: 5, five: 0 }, refused: 6, pending: 0 },
        upgrade: { entered: 3, granted: { total: 3, three: 0, four: 3, five: 0 }, refused: 0, pending: 0 },
        re_evaluation: none,
        re_issue: {
          entered: 42,
          granted: { total: 41, three: 41, four: 0, five: 0 },
          refused: 1,
          pending: 0,
        },
      },
      total: { entered: 104, granted: { total: 97, three: 89, four: 8, five: 0 }, refused: 7, pending: 0 },
    });
    const paper = decision(body.entries.slice(0, 2), {
      decision_number: "2616/QĐ-UBND",
      issued_on: "2022-12-20",
    });
    const refused = await desk.issue(round.id, paper);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body.fields)).toContain("không có trên chợ");
    expect(await sql<{ count: string }>(backend, "select count(*) from ocop_certification")).toEqual(before);
  });
});
