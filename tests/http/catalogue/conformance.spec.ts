import type { SearchResult } from "@contracts/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { isRight, judgements } from "../../support/judgements";
import { type Meilisearch, meilisearchMissing, openMeilisearch } from "../../support/meilisearch";
import { within } from "../../support/within";

const path = "/store/catalogue/search";
const orders = ["relevance", "price_asc", "price_desc", "name", "stars"];

/** Queries as the address bar has them; each is one case. */
const cases = [
  "",
  "?limit=60",
  ...orders.flatMap((sort) => [`?sort=${sort}&limit=7`, `?sort=${sort}&limit=7&page=3&q=mien`]),
  ...orders.map((sort) => `?sort=${sort}&limit=60&q=com`),
  "?q=mi%E1%BA%BFn%20dong&in_stock=true",
  "?q=mien&stars=4",
  "?stars=3&in_stock=true&price_min=20000&price_max=90000",
  "?q=tra&price_max=50000&sort=price_asc",
  "?price_min=900000000",
  "?group=mien-bun-pho",
  "?group=thuc-pham&q=gao&stars=3",
  "?producer=htx-tai-hoan",
  "?producer=HTX-Tai-Hoan",
  "?producer=%20htx-tai-hoan",
  "?producer=khong-co",
  "?commune=02185&q=mien",
  "?in_stock=false",
  "?q=HTX%20tai%20hoan%20khong%20co%20dau",
];

/** What people and programs put where words or handles belong. */
const hostile = [
  `" OR id EXISTS OR producer = "`,
  `' OR 1=1 --`,
  `a\\`,
  `\\"`,
  `"]} { "filter": "x"`,
  "words IN [mien, dong]",
  "NOT _geoRadius(1,2,3)",
  "mien AND dong",
  "() & | ! :* <->",
  "%",
  "_",
  "🍵 trà 🍵",
  "mien\u0000dong",
  "mien\ndong",
  "ﬁ",
  "A".repeat(80),
  "mien ".repeat(38).trim(),
  "gạo nếp miến dong trà shan tuyết mật ong chuối sấy thịt lợn lạp xưởng rượu men lá bí xanh thơm măng khô bún tàu cá nướng nghệ đen tinh bột xoài muối",
  "qa wb ec rd te yf ug ih oj pk al sm dn fo gp hq jr ks lt zu xv cw vx by nz m1 q2 w3 e4 r5 t6 y7 u8 i9 o0 p1 a2 s3 d4 f5",
  "null",
  "true",
  "NaN",
  "inf",
  "1e5",
];

function compared(): void {
  let engine: Meilisearch;
  let following: Backend;
  let plain: Backend;
  let meilisearch: ApiClient;
  let postgres: ApiClient;
  beforeAll(async () => {
    engine = await openMeilisearch();
    following = await bootBackend({ env: engine.env });
    plain = await bootBackend({ beside: following, env: { WORKER_MODE: "server" } });
    meilisearch = apiClient(following);
    postgres = apiClient(plain);
    const isBuilt = async () => (await ask(meilisearch, "?q=mien")).body.engine === "meilisearch";
    expect(await within(60_000, isBuilt), "Meilisearch's index was never built").toBe(true);
  });
  afterAll(async () => {
    await plain.stop();
    await following.stop();
    await engine.stop();
  });

  const ask = (api: ApiClient, query: string) => api.get<SearchResult>(`${path}${query}`);
  /** Meilisearch's own answer: on a busy machine one may come too late and be PostgreSQL's. */
  const askMeilisearch = async (query: string) => {
    let answer = await ask(meilisearch, query);
    const isOwn = async () => {
      answer = await ask(meilisearch, query);
      return answer.status !== 200 || answer.body.engine === "meilisearch";
    };
    if (answer.status === 200 && answer.body.engine !== "meilisearch") {
      expect(await within(20_000, isOwn), `Meilisearch did not answer ${query}`).toBe(true);
    }
    return answer;
  };
  const compare = async (query: string): Promise<SearchResult> => {
    const [ours, theirs] = [await ask(postgres, query), await askMeilisearch(query)];
    expect(theirs.status, query).toBe(ours.status);
    if (ours.status !== 200) {
      expect(theirs.body, query).toEqual(ours.body);
      return ours.body;
    }
    expect([ours.body.engine, ours.body.degraded], query).toEqual(["postgres", false]);
    expect(theirs.body, query).toEqual({ ...ours.body, engine: "meilisearch" });
    return ours.body;
  };

  it("give the same hits, totals, facets and order, filtered and paged", async () => {
    for (const query of cases) await compare(query);
  });

  it("count each facet alike under every other filter", async () => {
    const { facets } = await compare("?q=mien&in_stock=true");
    const parameters = { aisle: "group", stars: "stars", producer: "producer", commune: "commune" } as const;
    for (const [facet, parameter] of Object.entries(parameters)) {
      for (const { value } of facets[facet as keyof typeof parameters].slice(0, 3)) {
        const words = new URLSearchParams({ q: "mien", in_stock: "true", [parameter]: value });
        await compare(`?${words}`);
      }
    }
  });

  it("take what is no query alike: a right answer or the same refusal", async () => {
    for (const text of hostile) {
      for (const name of ["q", "producer", "commune", "group"]) {
        await compare(`?${new URLSearchParams({ [name]: text })}`);
      }
    }
    for (const page of ["1000", "-1", "0", "1e9"]) {
      const [ours, theirs] = [await ask(postgres, `?page=${page}`), await ask(meilisearch, `?page=${page}`)];
      expect(theirs.body, page).toEqual(ours.body);
    }
    await compare(`?q=${"m".repeat(10_000)}`);
    await compare("?q[]=a");
    await compare("?limit=100000");
  });

  it("offer the same while somebody types", async () => {
    for (const q of ["m", "mi", "mien", "mien do", "htx", "ba be", "gaoj", "🍵", `"`]) {
      const words = new URLSearchParams({ q });
      const [ours, theirs] = [
        await postgres.get(`/store/catalogue/suggest?${words}`),
        await meilisearch.get(`/store/catalogue/suggest?${words}`),
      ];
      expect(theirs.body, q).toEqual(ours.body);
    }
  });

  it("are right in every judged query", async () => {
    const wrong = [];
    for (const judgement of judgements) {
      const words = new URLSearchParams({ q: judgement.query, limit: String(judgement.top) });
      const { hits } = await compare(`?${words}`);
      if (
        !isRight(
          hits.map(({ handle }) => handle),
          judgement,
        )
      )
        wrong.push(judgement);
    }
    expect(wrong).toEqual([]);
  });
}

if (!meilisearchMissing) describe("both engines", () => compared());
else
  describe("both engines", () => {
    it(`were NOT compared: ${meilisearchMissing}`, () => {
      expect(meilisearchMissing).not.toBeNull();
    });
  });
