import { setTimeout as sleep } from "node:timers/promises";
import type { SearchResult } from "@contracts/catalogue";
import type { SynonymGroupList, SynonymPreview } from "@contracts/search-synonym";
import type { SearchTallyList, SearchTallyRow } from "@contracts/search-tally";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";

describe("the office sees what people look for", () => {
  let first: Backend;
  let second: Backend;
  let api: ApiClient;
  let other: ApiClient;
  let office: ApiClient;
  let database: Client;
  beforeAll(async () => {
    first = await bootBackend({ env: OFTEN });
    second = await bootBackend({ beside: first, env: { WORKER_MODE: "server" } });
    [api, other] = [apiClient(first), apiClient(second)];
    office = await signIn(api, "user", "ocop@demo.vn");
    database = new Client({ connectionString: first.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await second.stop();
    await first.stop();
  });

  const search = async (q: string, more = "", through = api): Promise<SearchResult> =>
    (await through.get<SearchResult>(`/store/catalogue/search?${new URLSearchParams({ q })}${more}`)).body;
  const searches = async (query = ""): Promise<SearchTallyList> =>
    (await office.get<SearchTallyList>(`/admin/searches?limit=100&${query}`)).body;
  const rowOf = async (q: string): Promise<SearchTallyRow | undefined> =>
    (await searches()).rows.find((row) => row.q === q);
  const fault = (body: unknown): string => JSON.stringify(body);

  it("counts texts, and nothing of the person", async () => {
    for (const q of ["Miến  Dong", "miến dong", "Bia Hà Lan"]) await search(q);
    await search("miến dong", "&stars=5&in_stock=true", other);
    await search("miến dong", "&page=2");
    await api.get("/store/catalogue/suggest?q=goi+y+thoi");
    for (const personal of ["0912 345 678", "lan@example.vn", "4111 1111 1111 1111"]) await search(personal);
    await expect.poll(async () => (await rowOf("miến dong"))?.count, { timeout: 10_000 }).toBe(3);
    expect(await rowOf("miến dong")).toMatchObject({ missed_count: 0, filters: ["in_stock,stars"] });
    expect(await rowOf("bia hà lan")).toMatchObject({ count: 1, missed_count: 1 });
    const texts = (await searches()).rows.map(({ q }) => q);
    expect(texts.sort()).toEqual(["bia hà lan", "miến dong"]);
    const { rows } = await database.query("select * from search_tally limit 1");
    const columns = ["id", "searched_on", "q", "hits", "filters", "count"];
    expect(Object.keys(rows[0]).filter((name) => !name.endsWith("_at"))).toEqual(columns);
  });

  it("lists what was not found, beside the period before, and saves it as a table", async () => {
    await database.query(
      `insert into search_tally (id, searched_on, q, hits, filters, count)
       select 'old', to_char(now() at time zone 'Asia/Ho_Chi_Minh' - interval '40 days', 'YYYY-MM-DD'), 'bia hà lan', 'none', '', 7`,
    );
    const { rows, count, missed } = await searches("missing=true");
    expect([count, missed]).toEqual([1, 1]);
    expect(rows[0]).toMatchObject({ q: "bia hà lan", former_count: 7 });
    expect((await searches("days=90")).rows.find((row) => row.q === "bia hà lan")?.count).toBe(8);
    const { status, body } = await office.get<string>("/admin/searches/export?format=csv&missing=true");
    expect([status, String(body)]).toEqual([200, expect.stringContaining("bia hà lan")]);
    for (const wrong of ["days=8", "missing=yes", "limit=100000", "offset=-1", "q[]=x"]) {
      expect((await office.get(`/admin/searches?${wrong}`)).status, wrong).toBe(400);
    }
    expect((await api.get("/admin/searches")).status).toBe(401);
    expect((await api.get("/admin/synonyms")).status).toBe(401);
  });

  it("previews a synonym, writes it down in the trail, and every process searches by it within 30 seconds", async () => {
    const terms = ["bánh ngô lạ", "miến dong"];
    // "miến dong" stands in a seeded group already.
    const taken = await office.post("/admin/synonyms", { terms });
    expect([taken.status, fault(taken.body)]).toEqual([400, expect.stringContaining("đã có trong nhóm")]);
    const draft = { terms: ["sợi Na Rì", "miến côn minh"] };
    expect((await search("sợi na rì", "", other)).stretch).not.toBe("typed");
    const { body } = await office.post<SynonymPreview>("/admin/synonyms/preview", draft);
    const [row] = body.rows;
    expect(row).toMatchObject({ term: "sợi na rì", before: 0, product: null });
    expect(row?.after).toBeGreaterThan(0);
    const written = await office.post<{ id: string }>("/admin/synonyms", draft);
    expect(written.status).toBe(201);
    expect((await search("sợi na rì")).total).toBe(row?.after);
    const start = Date.now();
    let found = await search("sợi na rì", "", other);
    while (found.stretch !== "typed" && Date.now() - start < 30_000) {
      await sleep(500);
      found = await search("sợi na rì", "", other);
    }
    expect([found.stretch, found.total]).toEqual(["typed", row?.after]);
    const trail = await database.query("select actor_kind from audit_entry where row_id = $1", [
      written.body.id,
    ]);
    expect(trail.rows.length).toBeGreaterThan(0);
  });

  it("one way leads from the first word only, and a group can be changed and taken away", async () => {
    const { body } = await office.post<{ id: string }>("/admin/synonyms", {
      terms: ["xzq wkj", "mật ong"],
      is_one_way: true,
    });
    const honey = (await search("mật ong")).total;
    expect(await search("xzq wkj")).toMatchObject({ stretch: "typed", total: honey });
    const two = { terms: ["xzq wkj", "mật ong", "wkz qxv"], is_one_way: true };
    expect((await office.post(`/admin/synonyms/${body.id}`, two)).status).toBe(200);
    expect((await search("wkz qxv")).total).toBe(0);
    expect((await office.delete(`/admin/synonyms/${body.id}`)).status).toBe(200);
    expect((await search("xzq wkj")).total).toBe(0);
    expect((await office.delete(`/admin/synonyms/${body.id}`)).status).toBe(404);
    const list = await office.get<SynonymGroupList>("/admin/synonyms?q=bun+tau");
    expect(list.body.groups.flatMap(({ terms }) => terms)).toContain("bún tàu");
  });

  it.each([
    [{ terms: ["miến"] }, "ít nhất hai"],
    [{ terms: ["một hai", "  "] }, "để trống"],
    [{ terms: ["Hoà An", "hòa  an"] }, "trùng"],
    [{ terms: ["!!!", "một hai"] }, "không có chữ"],
    [{ terms: ["a b c d e f g h i", "một hai"] }, "8 tiếng"],
    [{ terms: "miến" }, ""],
    [{ terms: Array.from({ length: 21 }, (_, index) => `từ ${index}`) }, "20 từ"],
    [{}, ""],
  ])("refuses the group %j", async (group, words) => {
    const { status, body } = await office.post("/admin/synonyms", group);
    expect([status, fault(body)]).toEqual([400, expect.stringContaining(words)]);
  });

  it("a text of few searches is forgotten after ninety days", async () => {
    const insert = `insert into search_tally (id, searched_on, q, hits, filters, count)
      select $1, to_char(now() - make_interval(days => $2), 'YYYY-MM-DD'), $3, 'many', '', $4`;
    await database.query(insert, ["rare", 92, "chữ hiếm", 4]);
    await database.query(insert, ["common", 92, "chữ hay gặp", 5]);
    await database.query(insert, ["ancient", 732, "chữ xưa", 500]);
    const left = async () => {
      const { rows } = await database.query(
        "select id from search_tally where id in ('rare', 'common', 'ancient')",
      );
      return rows.map(({ id }) => id);
    };
    await expect.poll(left, { timeout: 75_000, interval: 1_000 }).toEqual(["common"]);
  }, 90_000);
});
