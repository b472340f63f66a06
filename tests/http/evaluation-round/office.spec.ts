import type { CertificationList } from "@contracts/certification";
import type { ApiError } from "@contracts/error";
import type {
  DecisionPreview,
  RoundDetail,
  RoundEntryView,
  RoundsSummary,
} from "@contracts/evaluation-round";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { sql } from "../../support/variants";

type Product = { id: string; title: string };

describe("an evaluation round", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  /** Products without any decision yet, so that a first recognition fits. */
  let fresh: Product[];
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    fresh = await sql<Product>(
      backend,
      `select p.id, p.title from product p join product_product_producer_producer l on l.product_id = p.id
       where p.deleted_at is null and l.deleted_at is null
         and not exists (select 1 from ocop_certification c where c.product_id = p.id) order by p.handle limit 12`,
    );
    expect(fresh.length).toBe(12);
  });
  afterAll(() => backend.stop());

  const open = async (name: string, changes: object = {}): Promise<RoundDetail> => {
    const round = { name, year: 2025, issuer_level: "province", opened_on: "2025-09-01", ...changes };
    const { status, body } = await office.post<RoundDetail>("/admin/rounds", round);
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const product = (index: number): Product => {
    const found = fresh[index];
    if (!found) throw new Error(`There are fewer than ${index + 1} fresh products.`);
    return found;
  };
  const enrol = (id: string, entries: object[]) =>
    office.post<RoundDetail & ApiError>(`/admin/rounds/${id}/entries`, { entries });
  const enter = async (id: string, indexes: number[]): Promise<RoundEntryView[]> => {
    const entries = indexes.map((index) => ({ product_id: product(index).id, case_type: "first" }));
    const { status, body } = await enrol(id, entries);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.entries;
  };
  const record = (id: string, results: object[]) =>
    office.post<RoundDetail & ApiError>(`/admin/rounds/${id}/results`, { results });
  const grant = async (id: string, entries: RoundEntryView[]): Promise<void> => {
    const results = entries.map(({ id: entry_id }) => ({
      entry_id,
      result: "granted",
      star_rating: 3,
      score_total: 60,
    }));
    expect((await record(id, results)).status).toBe(200);
  };
  const decision = (entries: RoundEntryView[], changes: object = {}) => ({
    entry_ids: entries.map((entry) => entry.id),
    decision_number: "1500/QĐ-UBND",
    issued_on: "2025-10-01",
    issuer_level: "province",
    place: "UBND tỉnh Thái Nguyên",
    ...changes,
  });
  const issue = (id: string, body: object): Promise<Answer<RoundDetail & ApiError>> =>
    office.post(`/admin/rounds/${id}/decisions`, body);
  const onRecord = async (number: string) =>
    (await api.get<CertificationList>(`/store/certifications?q=${encodeURIComponent(number)}`)).body.total;

  it("is the office's alone", async () => {
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    const shopper = await signIn(api, "customer", "khach@demo.vn");
    const { round } = await open("Đợt của văn phòng");
    for (const stranger of [api, member, shopper]) {
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
    const { round } = await open("Đợt 1 năm 2025");
    expect(round).toMatchObject({
      state: "open",
      criteria: { parts: { product: 40, marketing: 25, quality: 35 } },
    });
    const entries = await enter(round.id, [0, 1, 2]);
    const [first, second, third] = entries.map((entry) => entry.id);
    const results = await record(round.id, [
      {
        entry_id: first,
        result: "granted",
        star_rating: 4,
        score_product: 30,
        score_marketing: 20,
        score_quality: 28,
      },
      { entry_id: second, result: "granted", star_rating: 3, score_total: 66 },
      { entry_id: third, result: "refused", refusal_reason: "Chưa có phiếu kiểm nghiệm", score_total: 45 },
    ]);
    expect(results.body.entries.map((entry) => entry.score_total)).toEqual([78, 66, 45]);
    const early = await office.post<ApiError>(`/admin/rounds/${round.id}/close`);
    expect([early.status, early.body.message]).toEqual([409, "Còn hồ sơ đạt mà chưa ban hành quyết định."]);

    const paper = decision(entries.slice(0, 2));
    const { body: preview } = await office.post<DecisionPreview>(
      `/admin/rounds/${round.id}/decisions/preview`,
      paper,
    );
    expect(preview).toMatchObject({ recorded: 2, refused: 0 });
    expect(preview.rows.map((row) => row.expires_on)).toEqual(["2028-10-01", "2028-10-01"]);
    const issued = await issue(round.id, paper);
    expect(issued.status, JSON.stringify(issued.body)).toBe(201);
    expect(issued.body.round).toMatchObject({
      state: "decided",
      counts: { entered: 3, pending: 0, granted: 2, refused: 1, certified: 2 },
    });
    expect(await onRecord("1500/QĐ-UBND")).toBe(2);
    const late = await record(round.id, [{ entry_id: first, result: "pending" }]);
    expect([late.status, late.body.code]).toEqual([409, "entry_certified"]);
    expect((await office.delete(`/admin/rounds/${round.id}/entries/${first}`)).status).toBe(409);

    expect((await office.post<RoundDetail>(`/admin/rounds/${round.id}/close`)).body.round.state).toBe(
      "closed",
    );
    const closed = await enrol(round.id, [{ product_id: product(3).id, case_type: "first" }]);
    expect([closed.status, closed.body.code]).toEqual([409, "round_closed"]);
    expect((await office.post<RoundDetail>(`/admin/rounds/${round.id}/reopen`)).body.round.state).toBe(
      "decided",
    );
  });

  it("takes each product once, and says which entry is wrong", async () => {
    const { round } = await open("Đợt 2 năm 2025");
    const entry = { product_id: product(3).id, case_type: "first" };
    const twice = await enrol(round.id, [
      entry,
      { ...entry, case_type: "re_issue" },
      { product_id: "prod_x", case_type: "first" },
    ]);
    expect(twice.status).toBe(400);
    expect(twice.body.fields).toEqual({
      "entries.1.product_id": `“${product(3).title}” đã có trong đợt này.`,
      "entries.2.product_id": "Không tìm thấy sản phẩm này.",
    });
    expect((await office.get<RoundDetail>(`/admin/rounds/${round.id}`)).body.entries).toEqual([]);
    expect((await enrol(round.id, [entry])).status).toBe(201);
    const again = await Promise.all([enrol(round.id, [entry]), enrol(round.id, [entry])]);
    expect(again.map((answer) => answer.status)).toEqual([400, 400]);
    const old = { product_name: "Miến dong Côn Minh", holder_name: "HTX Côn Minh", case_type: "re_issue" };
    const nfd = { ...old, product_name: old.product_name.normalize("NFD") };
    expect((await enrol(round.id, [old, nfd])).body.fields).toHaveProperty(["entries.1.product_name"]);
    const name = await office.post<ApiError>("/admin/rounds", {
      name: "đợt 2 NĂM 2025",
      year: 2025,
      issuer_level: "province",
      opened_on: "2025-09-01",
    });
    expect(name.body.fields).toEqual({ name: "Năm 2025 đã có đợt tên này." });
  });

  it("holds points to the criteria of its day, and does not overwrite a colleague's result", async () => {
    const { round } = await open("Đợt 3 năm 2025");
    const [entry] = await enter(round.id, [4]);
    if (!entry) throw new Error("The entry must be there.");
    const wrong = await record(round.id, [
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
        record(round.id, [{ ...granted, score_total, seen_at: entry.updated_at }]),
      ),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(both.find((answer) => answer.status === 409)?.body.code).toBe("entry_changed");
  });

  it("issues nothing when one entry may not have it, and names entry and rule", async () => {
    const { round } = await open("Đợt 4 năm 2025");
    const entries = await enter(round.id, [5, 6]);
    await grant(round.id, entries);
    const level = await issue(
      round.id,
      decision(entries, { decision_number: "9/QĐ-UBND", issuer_level: "district" }),
    );
    expect(level.status).toBe(400);
    expect(level.body.fields?.[`entries.${entries[0]?.id}.issuer_level`]).toContain("QĐ 1489/QĐ-TTg");
    const ahead = await issue(
      round.id,
      decision(entries, { decision_number: "9/QĐ-UBND", issued_on: "2099-01-01" }),
    );
    expect(ahead.status).toBe(400);
    const half = await issue(round.id, decision(entries, { entry_ids: [entries[0]?.id, "rentry_x"] }));
    expect(half.status).toBe(404);
    const invented = await issue(round.id, decision(entries, { decision_number: "DEMO-9/QĐ-UBND" }));
    expect(JSON.stringify(invented.body.fields)).toContain("đợt trình diễn");
    expect(await onRecord("9/QĐ-UBND")).toBe(0);
    const reason = "Văn bản gốc do huyện ký, tỉnh công nhận lại.";
    const excepted = await issue(
      round.id,
      decision(entries, {
        decision_number: "9/QĐ-UBND",
        issuer_level: "district",
        exception_reasons: Object.fromEntries(entries.map((entry) => [entry.id, reason])),
      }),
    );
    expect(excepted.status, JSON.stringify(excepted.body)).toBe(201);
  });

  it("lets one of two clerks issue at once, and tells the other", async () => {
    const { round } = await open("Đợt 5 năm 2025");
    const entries = await enter(round.id, [7, 8]);
    await grant(round.id, entries);
    const both = await Promise.all(
      ["21/QĐ-UBND", "22/QĐ-UBND"].map((decision_number, day) =>
        issue(round.id, decision(entries, { decision_number, issued_on: `2025-10-0${day + 1}` })),
      ),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(both.find((answer) => answer.status === 409)?.body.message).toContain("Chưa ghi dòng nào");
    expect((await onRecord("21/QĐ-UBND")) + (await onRecord("22/QĐ-UBND"))).toBe(2);
  });

  it("keeps the database from giving one entry two decisions, whoever writes", async () => {
    const [row] = await sql<{ round_id: string; product_id: string }>(
      backend,
      "select round_id, product_id from ocop_certification where round_id is not null limit 1",
    );
    const insert = `insert into ocop_certification (id, product_id, round_id, case_type, star_rating, decision_number)
      values ('ocert_second', $1, $2, 're_issue', 3, 'other')`;
    await expect(sql(backend, insert, [row?.product_id, row?.round_id])).rejects.toThrow(/unique/);
  });

  it("exports entries and rounds, and finds rounds without accents", async () => {
    const { body } = await office.get<{ rounds: { id: string }[]; count: number }>(
      "/admin/rounds?q=dot%201%20nam&year=2025",
    );
    expect(body.count).toBe(1);
    const csv = await office.get<string>(`/admin/rounds/${body.rounds[0]?.id}/export?format=csv`);
    expect(csv.body).toContain(`${product(2).title}`);
    expect(csv.body).toContain("Chưa có phiếu kiểm nghiệm");
    expect((await office.get<string>("/admin/rounds/export?format=csv")).body).toContain("Đợt 1 năm 2025");
    for (const query of ["summary?year=heute", "summary", "?state=x", "?limit=1000"])
      expect(
        (await office.get(`/admin/rounds${query.startsWith("?") ? query : `/${query}`}`)).status,
        query,
      ).toBe(400);
    expect((await office.get("/admin/rounds/eround_x")).status).toBe(404);
  });

  it("shows the yearly report of 2022 exactly, without certifications for what is not on the market", async () => {
    const before = await sql<{ count: string }>(backend, "select count(*) from ocop_certification");
    const { round } = await open("Đánh giá, phân hạng năm 2022", { year: 2022, opened_on: "2022-06-01" });
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
    const { body } = await enrol(round.id, rows);
    expect(body.entries).toHaveLength(104);
    const stars = cases.flatMap(({ entered, stars: list }) =>
      Array.from({ length: entered }, (_, index) => list[index]),
    );
    const results = body.entries.map(({ id: entry_id }, index) =>
      stars[index]
        ? { entry_id, result: "granted", star_rating: stars[index] }
        : { entry_id, result: "refused", refusal_reason: "Báo cáo không nêu lý do" },
    );
    expect((await record(round.id, results)).body.round.state).toBe("decided");
    const { body: summary } = await office.get<RoundsSummary>("/admin/rounds/summary?year=2022");
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
    const refused = await issue(round.id, paper);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body.fields)).toContain("không có trên chợ");
    expect(await sql<{ count: string }>(backend, "select count(*) from ocop_certification")).toEqual(before);
  });
});
