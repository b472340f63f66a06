import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Facets, FacetValue, SearchResult } from "@contracts/catalogue";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { bands, type Goods, generateGoods, isFound, type Wish, wishOf } from "./generated-goods";

const GOODS = 400;
const WISHES = 60;
/** The generated days lie around this one. */
const CLOCK = "2026-11-24T05:00:00Z";

/** Which of the wishes is a facet's own, and the values a product has there. */
const facets: [name: keyof Facets, own: (keyof Wish)[], heldBy: (goods: Goods) => string | null][] = [
  ["aisle", ["group"], (goods) => goods.aisle],
  ["group", ["group"], (goods) => goods.product_group],
  ["stars", ["stars"], (goods) => (goods.star_until >= 20261124 ? String(goods.star_rating) : null)],
  ["producer", ["producer"], (goods) => goods.producer],
  ["commune", ["commune"], (goods) => goods.commune],
  [
    "price",
    ["price_min", "price_max"],
    (goods) => bands.find(([, ends]) => goods.price <= ends)?.[0] ?? null,
  ],
  ["in_stock", ["in_stock"], (goods) => String(goods.in_stock)],
  ["in_season", ["in_season"], (goods) => (goods.season_months.includes("11") ? "true" : null)],
  ["wholesale", ["wholesale"], (goods) => (isFound(goods, { wholesale: true }) ? "true" : null)],
];

const counted = (values: readonly FacetValue[]): Record<string, number> =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

function bruteForce(
  all: readonly Goods[],
  wish: Wish,
  own: (keyof Wish)[],
  heldBy: (goods: Goods) => string | null,
) {
  const others = Object.fromEntries(
    Object.entries(wish).filter(([key]) => !own.some((name) => name === key)),
  );
  const counts: Record<string, number> = {};
  for (const goods of all.filter((one) => isFound(one, others))) {
    const value = heldBy(goods);
    if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

describe("the facets of a generated catalogue", () => {
  let backend: Backend;
  let api: ApiClient;
  const goods = generateGoods(GOODS);
  beforeAll(async () => {
    const clock = join(tmpdir(), `facets-${process.pid}.clock`);
    writeFileSync(clock, CLOCK);
    backend = await bootBackend({ env: { CLOCK_FILE: clock } });
    api = apiClient(backend);
    await fill(backend.databaseUrl, goods);
  });
  afterAll(() => backend.stop());

  it("count as counting by hand does, each with all narrowings but its own", async () => {
    let most = 0;
    for (let index = 0; index < WISHES; index += 1) {
      const wish = wishOf(goods, index);
      const query = new URLSearchParams(Object.entries(wish).map(([key, value]) => [key, String(value)]));
      const { status, body } = await api.get<SearchResult>(`/store/catalogue/search?page=1000&${query}`);
      expect(status, String(query)).toBe(200);
      expect(body.total, String(query)).toBe(goods.filter((one) => isFound(one, wish)).length);
      for (const [name, own, heldBy] of facets) {
        expect(counted(body.facets[name]), `${name} of ?${query}`).toEqual(
          bruteForce(goods, wish, own, heldBy),
        );
      }
      most = Math.max(most, body.total);
    }
    expect(most).toBeGreaterThan(0);
  });
});

/** Puts generated products into the index instead of the real ones; no row of the database stands behind them. */
async function fill(databaseUrl: string, all: readonly Goods[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(
    "select table_name from search_postgres_index where name like 'catalogue%'",
  );
  const table: string = rows[0]?.table_name;
  await client.query(
    `with model as (select document, indexed from "${table}" limit 1),
       emptied as (delete from "${table}"),
       made as (select value as one from jsonb_array_elements($1::jsonb))
     insert into "${table}" (id, document, indexed)
       select one ->> 'id', document || one, indexed || one from made, model`,
    [JSON.stringify(all)],
  );
  await client.end();
}
