import type { ProductPage } from "@contracts/catalogue";
import type { RoundDetail } from "@contracts/evaluation-round";
import type { ProgrammeView } from "@contracts/programme";
import type { PromotionEventDetail } from "@contracts/promotion-event";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { placeOrder, variantOf } from "../../support/shop-api";

type Refused = { type: string; code?: string; fields?: Record<string, string> };

describe("the programme dashboard", () => {
  let backend: Backend;
  let database: Client;
  let api: ApiClient;
  let office: ApiClient;
  let taiHoan: ApiClient;
  const products = new Map<string, ProductPage>();
  beforeAll(async () => {
    backend = await bootBackend();
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    taiHoan = await signIn(api, "producer_member", "taihoan@demo.vn");
    await database.query("delete from ocop_certification");
    await record("mien-dong-tai-hoan", { star_rating: 3, issuer_level: "district", issued_on: "2023-05-10" });
    await record("mien-dong-tai-hoan", {
      case_type: "upgrade",
      star_rating: 5,
      issuer_level: "centre",
      issued_on: "2025-08-01",
    });
    await record("che-shan-tuyet-bang-phuc", {
      star_rating: 4,
      issuer_level: "province",
      issued_on: "2024-03-01",
    });
    await record("mien-dong-con-minh", { star_rating: 3, issuer_level: "province", issued_on: "2025-09-01" });
    // Ran out on 1 June 2026.
    await record("tra-nhu-co", { star_rating: 3, issuer_level: "district", issued_on: "2023-06-01" });
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  let numbers = 0;
  const record = async (handle: string, changes: { star_rating: 3 | 4 | 5 } & Record<string, unknown>) => {
    const { body: product } = await api.get<ProductPage>(`/store/catalogue/products/${handle}`);
    products.set(handle, product);
    numbers += 1;
    const { status, body } = await office.post("/admin/certifications", {
      product_id: product.id,
      producer_id: product.producer.id,
      case_type: "first",
      decision_number: `${numbers}/QĐ-UBND`,
      score_total: { 3: 60, 4: 80, 5: 92 }[changes.star_rating],
      ...changes,
    });
    expect([status, status === 201 ? null : body]).toEqual([201, null]);
  };
  const programme = async (query = "day=2026-11-24"): Promise<ProgrammeView> => {
    const { status, body } = await office.get<{ programme: ProgrammeView }>(`/admin/programme?${query}`);
    expect(status).toBe(200);
    return body.programme;
  };

  it("is for the office alone", async () => {
    const shopper = await signIn(api, "customer", "khach@demo.vn");
    const paths = [
      "programme",
      "programme/export?table=stars&format=csv",
      "promotion-events",
      "display-points",
    ];
    for (const stranger of [api, shopper, taiHoan]) {
      for (const path of paths) expect((await stranger.get(`/admin/${path}`)).status, path).toBe(401);
      expect((await stranger.post("/admin/programme/targets", {})).status).toBe(401);
      expect((await stranger.post("/admin/promotion-events", {})).status).toBe(401);
    }
  });

  it("shows the numbers that one counts by hand", async () => {
    const view = await programme();
    expect(view.in_force).toMatchObject({
      3: 1,
      4: 1,
      5: 1,
      total: 3,
      expiring: 1,
      demonstration: 0,
      producers: 3,
    });
    const groups = view.by_group.map(({ name, total }) => [name, total]);
    expect(groups).toEqual([
      ["Thực phẩm", 2],
      ["Đồ uống", 1],
    ]);
    expect(view.by_commune.find((row) => row.name === "Xã Côn Minh")).toMatchObject({ total: 2, 5: 1, 3: 1 });
    const years = view.by_year.map((row) => [row.year, row.in_force, row.first, row.upgrade]);
    expect(years.slice(-4)).toEqual([
      [2023, 2, 2, 0],
      [2024, 3, 1, 0],
      [2025, 4, 1, 1],
      [2026, 3, 0, 0],
    ]);
    expect(view.expiring.within).toEqual([
      { days: 30, count: 0 },
      { days: 90, count: 0 },
      { days: 180, count: 1 },
    ]);
    expect(view.expiring.rows[0]).toMatchObject({ last_day: "2027-03-01", days_left: 97, star_rating: 4 });
    const targets = Object.fromEntries(view.targets.map((row) => [row.kind, [row.goal, row.reached]]));
    expect(targets).toEqual({ standardised: [131, 0], newly_recognised: [70, 4], five_star: [2, 1] });
    expect(view.targets.every((row) => row.counted_on === "2025-12-31")).toBe(true);
  });

  it("shows an earlier day as it was, and refuses a day that does not exist", async () => {
    expect((await programme("day=2026-06-01")).in_force.total).toBe(4);
    expect((await programme("day=2026-06-02")).in_force.total).toBe(3);
    for (const query of ["day=2026-02-31", "day=24-11-26", "year=abc"]) {
      expect((await office.get(`/admin/programme?${query}`)).status, query).toBe(400);
    }
  });

  it("counts what was sold, by the day of Việt Nam, and no order that is not a sale", async () => {
    const { variant_id } = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const at = { delivered_2025: "2025-06-01T05:00:00Z", delivered_2026: "2025-12-31T17:30:00Z" };
    for (const [quantity, placed_at, status] of [
      [1, at.delivered_2025, "delivered"],
      [2, at.delivered_2026, "delivered"],
      [1, at.delivered_2026, "placed"],
      [1, at.delivered_2026, "canceled"],
    ] as const) {
      const order = await placeOrder(api, [{ variant_id, quantity }]);
      await database.query("update producer_order set status = $1, created_at = $2 where order_id = $3", [
        status,
        placed_at,
        order.id,
      ]);
    }
    const { sales } = await programme("day=2026-11-24&year=2026");
    const own = sales.holders.find((row) => row.growth !== null);
    expect(own?.growth).toBe(2);
    expect(own?.revenue).toBe((own?.former_revenue ?? 0) * 2);
    expect(sales.bands.map((band) => band.holders)).toEqual([0, 0, 0, 1, 0]);
    expect(sales.compared).toBe(1);
    expect(sales.without_figures).toBeGreaterThan(50);
  });

  it("shows the yearly report of 2022 exactly, once it is entered as a round", async () => {
    const round = {
      name: "Đánh giá năm 2022",
      year: 2022,
      issuer_level: "province",
      opened_on: "2022-06-01",
    };
    const opened = await office.post<RoundDetail>("/admin/rounds", round);
    expect(opened.status).toBe(201);
    const path = `/admin/rounds/${opened.body.round.id}`;
    const cases = [
      ...Array.from({ length: 3 }, () => ["upgrade", 4] as const),
      ...Array.from({ length: 42 }, (_, index) => ["re_issue", index < 41 ? 3 : null] as const),
      ...Array.from({ length: 59 }, (_, index) => ["first", index < 5 ? 4 : index < 53 ? 3 : null] as const),
    ];
    const entries = cases.map(([case_type], index) => ({
      case_type,
      star_before: case_type === "first" ? null : 3,
      product_name: `Hồ sơ ${index + 1}`,
      holder_name: "Theo báo cáo năm 2022",
    }));
    const enrolled = await office.post<RoundDetail>(`${path}/entries`, { entries });
    const results = enrolled.body.entries.map(({ id: entry_id }, index) => {
      const star_rating = cases[index]?.[1];
      return star_rating
        ? { entry_id, result: "granted", star_rating }
        : { entry_id, result: "refused", refusal_reason: "Báo cáo không nêu lý do" };
    });
    expect((await office.post(`${path}/results`, { results })).status).toBe(200);
    const { by_case, total } = (await programme("year=2022")).rounds;
    expect([total.entered, by_case.upgrade.entered, by_case.re_issue.entered, by_case.first.entered]).toEqual(
      [104, 3, 42, 59],
    );
    expect([by_case.upgrade.granted.four, by_case.re_issue.granted.total]).toEqual([3, 41]);
    expect(by_case.first.granted).toEqual({ total: 53, three: 48, four: 5, five: 0 });
    const csv = await office.get<string>("/admin/programme/export?table=rounds&year=2022&format=csv");
    expect(csv.body).toContain("Tổng cộng,104,97,89,8,0,7,0");
  });

  it("saves every table with its rows", async () => {
    for (const table of ["stars", "groups", "communes", "years", "expiring", "targets", "sales", "growth"]) {
      const path = `/admin/programme/export?table=${table}&day=2026-11-24&format`;
      const csv = await office.get<string>(`${path}=csv`);
      expect([table, csv.status]).toEqual([table, 200]);
      expect(csv.body.trim().split("\n").length, table).toBeGreaterThan(1);
      expect((await office.get(`${path}=xlsx`)).headers.get("content-disposition")).toContain(".xlsx");
    }
    const expiring = await office.get<string>(
      "/admin/programme/export?table=expiring&day=2026-11-24&format=csv",
    );
    expect(expiring.body).toContain("2027-03-01,97");
    expect((await office.get("/admin/programme/export?table=secrets&format=csv")).status).toBe(400);
  });

  it("takes targets that make sense, once, and lets them be corrected", async () => {
    const target = {
      kind: "five_star",
      period_from: "2026-01-01",
      period_to: "2030-12-31",
      goal: 6,
      source: "Kế hoạch",
    };
    const path = "/admin/programme/targets";
    expect((await office.post(path, { ...target, period_to: "2025-02-30" })).status).toBe(400);
    expect((await office.post(path, { ...target, period_to: "2025-01-01" })).status).toBe(400);
    expect((await office.post(path, { ...target, goal: 0 })).status).toBe(400);
    const made = await office.post<{ id: string }>(path, target);
    expect(made.status).toBe(201);
    expect((await office.post<Refused>(path, target)).body.code).toBe("duplicate_target");
    await office.post(`${path}/${made.body.id}`, { ...target, goal: 8 });
    const found = (await programme()).targets.find((row) => row.id === made.body.id);
    expect(found).toMatchObject({ goal: 8, reached: 1, counted_on: "2026-11-24" });
    expect((await office.delete(`${path}/${made.body.id}`)).status).toBe(200);
    expect((await programme()).targets).toHaveLength(3);
    expect((await office.delete(`${path}/ptarget_nothing`)).status).toBe(404);
  });

  it("shows what participants of an event sold before, during and after it", async () => {
    const producer_id = products.get("mien-dong-tai-hoan")?.producer.id;
    const event = {
      kind: "fair",
      name: "Hội chợ thử",
      place: "Hà Nội",
      from_on: "2026-01-20",
      to_on: "2026-01-22",
      producer_ids: [producer_id, producer_id],
    };
    const path = "/admin/promotion-events";
    expect(
      (await office.post<Refused>(path, { ...event, to_on: "2026-01-19" })).body.fields?.to_on,
    ).toBeTruthy();
    expect((await office.post(path, { ...event, from_on: "2026-02-31" })).status).toBe(400);
    expect((await office.post<Refused>(path, { ...event, producer_ids: ["nobody"] })).body.code).toBe(
      "unknown_producer",
    );
    const { body: made } = await office.post<{ id: string }>(path, event);
    const read = async () =>
      (await office.get<{ promotion_event: PromotionEventDetail }>(`${path}/${made.id}`)).body
        .promotion_event;
    const detail = await read();
    // The order of 1 January lies within the 30 days before.
    expect(detail.results).toHaveLength(1);
    expect(detail.results[0]?.before.orders).toBe(1);
    expect([detail.results[0]?.after, detail.after_until]).toEqual([{ revenue: 0, orders: 0 }, "2026-02-21"]);
    await office.post(`${path}/${made.id}`, { ...event, from_on: "2025-12-20", to_on: "2025-12-31" });
    expect((await read()).results[0]).toMatchObject({ before: { orders: 0 }, after: { orders: 1 } });
    const csv = await office.get<string>(`${path}/${made.id}/export?format=csv`);
    expect(csv.body).toContain("HTX Tài Hoan");
    const seen_at = (await read()).updated_at;
    await office.post(`${path}/${made.id}`, { ...event, producer_ids: [], seen_at });
    expect((await read()).results).toEqual([]);
    const late = await office.post<Refused>(`${path}/${made.id}`, { ...event, seen_at });
    expect([late.status, late.body.code]).toEqual([409, "changed_meanwhile"]);
    expect((await read()).results).toEqual([]);
    expect((await office.delete(`${path}/${made.id}`)).status).toBe(200);
    expect((await office.get(`${path}/${made.id}`)).status).toBe(404);
  });
});
