import { createRequire } from "node:module";
import { join } from "node:path";
import { BACKEND } from "../paths.mjs";

/** @type {typeof import("pg")} */
const pg = createRequire(join(BACKEND, "package.json"))("pg");

const PRODUCTS = 20_000;

const productsSql = `
  insert into product (id, title, handle, status, is_giftcard, discountable, created_at, updated_at)
  select 'prod_bench_' || n, 'Miến dong thử tải số ' || n, 'thu-tai-' || n, 'published', false, true, now(), now()
  from generate_series(1, ${PRODUCTS}) n`;
const holdersSql = `
  insert into product_product_producer_producer (id, product_id, producer_id, created_at, updated_at)
  select 'bench_' || n, 'prod_bench_' || n, ids[1 + n % cardinality(ids)], now(), now()
  from generate_series(1, ${PRODUCTS}) n, (select array_agg(id order by id) as ids from producer) p`;
const decisionsSql = `
  insert into ocop_certification (id, product_id, producer_id, case_type, star_rating, decision_number,
    issuer_level, place, issued_on, expires_on, year, year_basis, is_demonstration, created_at, updated_at)
  select 'ocert_bench_' || n || '_' || k, 'prod_bench_' || n, ids[1 + n % cardinality(ids)],
    case k when 0 then 'first' else 're_evaluation' end, 3 + n % 2, 'BENCH-' || n || '-' || k, 'province',
    'Thái Nguyên', (first + day)::text, (first + day + interval '36 months')::date::text,
    extract(year from first + day)::int, 'recognised', true, now(), now()
  from generate_series(1, ${PRODUCTS}) n,
    (values (0, date '2021-01-04'), (1, date '2023-06-05')) d (k, first),
    lateral (select n * 7 % 850 as day) spread,
    (select array_agg(id order by id) as ids from producer) p`;

/**
 * @template Result
 * @param {string} databaseUrl
 * @param {(client: import("pg").Client) => Promise<Result>} work
 */
export async function inDatabase(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Made-up products with two decisions each, spread over the days of five years; triggers are left out.
 * @param {string} databaseUrl of a database that nobody else uses
 * @returns {Promise<void>}
 */
export function fillRegistry(databaseUrl) {
  return inDatabase(databaseUrl, async (client) => {
    await client.query("set session_replication_role = replica");
    for (const sql of [productsSql, holdersSql, decisionsSql, "analyze"]) await client.query(sql);
  });
}

/** @param {string} databaseUrl @returns {Promise<number>} */
export const countDecisions = (databaseUrl) =>
  inDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select count(*)::int as count from ocop_certification");
    return rows[0].count;
  });
