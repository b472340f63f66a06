import { setTimeout as sleep } from "node:timers/promises";
import type { SearchResult } from "@contracts/catalogue";
import type { StockRow } from "@contracts/producer";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { type Meilisearch, meilisearchProgram, openMeilisearch } from "../../support/meilisearch";
import { within } from "../../support/within";

const HANDLE = "mien-dong-tai-hoan";
const search = "/store/catalogue/search?q=mien%20dong%20tai%20hoan";

type Seen = { status: number; engine: string; degraded: boolean; handles: string; took_ms: number };
type EngineAnswer = { taskUid?: number; status?: string; uid?: string };

function killed(): void {
  let engine: Meilisearch;
  let backend: Backend;
  let api: ApiClient;
  let database: Client;
  beforeAll(async () => {
    engine = await openMeilisearch();
    backend = await bootBackend({ env: engine.env });
    api = apiClient(backend);
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    expect(await within(60_000, isBack)).toBe(true);
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
    await engine.stop();
  });

  const isBack = async () => (await look()).engine === "meilisearch";
  async function look(of: ApiClient = api): Promise<Seen> {
    const start = Date.now();
    const { status, body } = await of.get<SearchResult>(search);
    const handles = body.hits?.map(({ handle }) => handle).join(" ");
    return { status, engine: body.engine, degraded: body.degraded, handles, took_ms: Date.now() - start };
  }
  /** Searches one after the other until the work is done. */
  async function browsing(work: () => Promise<unknown>): Promise<Seen[]> {
    const seen: Seen[] = [];
    let isDone = false;
    const worked = work().finally(() => {
      isDone = true;
    });
    while (!isDone) seen.push(await look());
    await worked;
    return seen;
  }
  const price = async () => {
    const { body } = await api.get<SearchResult>(search);
    return body.hits.find(({ handle }) => handle === HANDLE)?.price;
  };
  const setPrice = async (amount: number) => {
    const member = await signIn(api, "producer_member", "taihoan@demo.vn");
    const { body } = await member.get<{ rows: StockRow[] }>("/producer/variants");
    const rows = body.rows.filter(({ product_handle }) => product_handle === HANDLE);
    for (const { variant_id } of rows) {
      const { status } = await member.post(`/producer/variants/${variant_id}/price`, { price: amount });
      expect(status).toBe(200);
    }
  };
  const owed = async (): Promise<number> =>
    (await database.query("select count(*)::int as count from engine_change")).rows[0].count;

  const builtAt = async (): Promise<number> =>
    (
      await database.query("select built_at from engine_index where engine = 'meilisearch'")
    ).rows[0].built_at?.getTime() ?? 0;
  /** Asks Meilisearch itself. */
  const askEngine = async (path: string, method = "GET"): Promise<EngineAnswer> => {
    const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = engine.env;
    const headers = { authorization: `Bearer ${MEILISEARCH_API_KEY}` };
    return (await (await fetch(`${MEILISEARCH_HOST}${path}`, { method, headers })).json()) as EngineAnswer;
  };
  /** Deletes the index behind the backend's back, and waits until the engine has done so. */
  const loseIndex = async () => {
    const { taskUid } = await askEngine(`/indexes/${engine.env.MEILISEARCH_INDEX}`, "DELETE");
    const isDone = async () => (await askEngine(`/tasks/${taskUid}`)).status === "succeeded";
    expect(await within(20_000, isDone)).toBe(true);
  };
  const hasIndex = async () =>
    (await askEngine(`/indexes/${engine.env.MEILISEARCH_INDEX}`)).uid !== undefined;

  it("in the middle of browsing is not noticed: every search is answered, and alike", async () => {
    const before = await look();
    const seen = await browsing(async () => {
      await sleep(300);
      await engine.kill();
      await sleep(1_500);
    });
    expect(seen.every(({ status }) => status === 200)).toBe(true);
    expect(new Set(seen.map(({ handles }) => handles))).toEqual(new Set([before.handles]));
    expect(seen.at(0)).toMatchObject({ engine: "meilisearch", degraded: false });
    expect(seen.at(-1)).toMatchObject({ engine: "postgres", degraded: true });
    expect(Math.max(...seen.map(({ took_ms }) => took_ms))).toBeLessThan(2_000);
  });

  it("holds up neither changes nor health, nor a backend that starts meanwhile", async () => {
    await setPrice(43_000);
    expect(await within(5_000, async () => (await price()) === 43_000)).toBe(true);
    expect(await owed()).toBeGreaterThan(0);
    expect((await fetch(`${backend.url}/health`)).status).toBe(200);
    const second = await bootBackend({ beside: backend, env: engine.env });
    try {
      expect(await look(apiClient(second))).toMatchObject({ engine: "postgres", degraded: true });
    } finally {
      await second.stop();
    }
  });

  it("is back by itself when it runs again, with what changed meanwhile", async () => {
    await engine.restart();
    expect(await within(45_000, isBack)).toBe(true);
    expect(await price()).toBe(43_000);
    expect(await within(5_000, async () => (await owed()) === 0)).toBe(true);
  });

  it("is built anew beside the old index, while that one answers", async () => {
    const built = async () =>
      (await database.query("select built_at, wanted_at from engine_index where engine = 'meilisearch'"))
        .rows[0];
    const { built_at } = await built();
    const seen = await browsing(async () => {
      await database.query("update engine_index set wanted_at = now() where engine = 'meilisearch'");
      expect(await within(30_000, async () => (await built()).wanted_at === null)).toBe(true);
    });
    expect((await built()).built_at.getTime()).toBeGreaterThan(built_at.getTime());
    expect(new Set(seen.map(({ status, handles }) => `${status} ${handles}`)).size).toBe(1);
    await setPrice(44_000);
    expect(await within(5_000, async () => (await price()) === 44_000)).toBe(true);
  });

  it("is built anew when it has lost its data, and until then nobody is answered from what is left", async () => {
    expect(await within(10_000, async () => (await owed()) === 0)).toBe(true);
    const before = await builtAt();
    // The row that a build begins and ends with: whoever holds it decides when the index is built anew.
    await database.query("begin; select 1 from engine_index where engine = 'meilisearch' for update");
    await loseIndex();
    expect(await hasIndex()).toBe(false);
    expect(await look()).toMatchObject({ status: 200, engine: "postgres", degraded: true });
    await setPrice(45_000);
    expect(await within(5_000, async () => (await price()) === 45_000)).toBe(true);
    // Meilisearch makes an index of its own out of the change that it is told.
    expect(await within(20_000, hasIndex)).toBe(true);
    expect(await look()).toMatchObject({ status: 200, engine: "postgres", degraded: true });
    await database.query("commit");
    expect(await within(45_000, async () => (await builtAt()) > before)).toBe(true);
    expect(await within(45_000, isBack)).toBe(true);
    expect(await price()).toBe(45_000);
  });
}

if (meilisearchProgram) describe("a search engine that is killed", () => killed());
else
  describe("a search engine that is killed", () => {
    it("was NOT tried: there is no meilisearch program on PATH", () => {
      expect(meilisearchProgram).toBeNull();
    });
  });
