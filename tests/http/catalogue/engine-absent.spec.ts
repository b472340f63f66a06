import type { SearchResult } from "@contracts/catalogue";
import type { SearchIndexState } from "@contracts/search-index";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../../scripts/process/free-port.mjs";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { within } from "../../support/within";

describe("a search engine that is set but not there", () => {
  let backend: Backend;
  let office: ApiClient;
  let database: Client;
  beforeAll(async () => {
    const nobody = `http://127.0.0.1:${await findFreePort()}`;
    backend = await bootBackend({ env: { MEILISEARCH_HOST: nobody, MEILISEARCH_API_KEY: "none" } });
    office = await signIn(apiClient(backend), "user", "ocop@demo.vn");
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });
  const searched = () => apiClient(backend).get<SearchResult>("/store/catalogue/search");
  const index = "/admin/search-index";
  const state = async () => (await office.get<SearchIndexState>(index)).body;

  it("keeps nobody from comparing and repairing the index of PostgreSQL, and the record says why", async () => {
    const { body: before } = await searched();
    const { rows } = await database.query(
      `select p.table_name as name from search_postgres_index p join search_index_version v on v.physical_name = p.name
       join search_index i on i.id = v.search_index_id and i.active_version = v.version`,
    );
    await database.query(`delete from "${rows[0].name}" where document ->> 'handle' = $1`, [
      "mien-dong-tai-hoan",
    ]);
    expect((await searched()).body.total).toBe(before.total - 1);
    const { status, body } = await office.post<SearchIndexState>(`${index}/check`);
    expect(status).toBe(200);
    expect(body.checks.find(({ engine }) => engine === "postgres")).toMatchObject({
      missing_count: 1,
      failure: null,
    });
    expect(body.checks.find(({ engine }) => engine === "meilisearch")).toMatchObject({
      document_count: 0,
      failure: expect.any(String),
    });
    expect(await within(5_000, async () => (await searched()).body.total === before.total)).toBe(true);
  });

  it("keeps nobody from building PostgreSQL's anew; its own stays wanted, and searches are answered", async () => {
    for (const engine of ["meilisearch", "postgres"])
      expect((await office.post(`${index}/rebuild`, { engine })).status).toBe(202);
    const isBuilt = async () => !(await state()).wanted.includes("postgres");
    expect(await within(30_000, isBuilt)).toBe(true);
    expect((await state()).wanted).toEqual(["meilisearch"]);
    const answers = await Promise.all(Array.from({ length: 20 }, searched));
    for (const answer of answers)
      expect([answer.status, answer.body.engine, answer.body.degraded]).toEqual([200, "postgres", true]);
  });
});
