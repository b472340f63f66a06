import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../paths.mjs";
import { copies } from "./copies.mjs";

/** @typedef {import("pg").Client} Client */

const places = join(ROOT, "scripts/seed/data/places");
/** @param {string} name */
const rows = (name) =>
  /** @type {Record<string, string>[]} */ (JSON.parse(readFileSync(join(places, name), "utf8")));

/**
 * Grows the seeded catalogue to so many products, the same ones at every run: each is a copy of a seeded one,
 * of a copied producer, with the name of one of the country's communes in its title. Rows go straight
 * into the tables and no trigger sees them; the index is left to be built.
 * @param {Client} database
 * @param {number} total
 */
export async function growCatalogue(database, total) {
  await database.query("set session_replication_role = replica");
  await database.query(`create temp table bench_commune (no int primary key, code text, name text, plain text,
    province_code text, province_name text)`);
  await database.query(
    `insert into bench_commune
     select no - 1, c ->> 'code', c ->> 'name', regexp_replace(c ->> 'name', '^(Xã|Phường|Đặc khu) ', ''), p ->> 'code', p ->> 'name'
     from jsonb_array_elements($1::jsonb) with ordinality as communes(c, no)
     join jsonb_array_elements($2::jsonb) p on p ->> 'code' = c ->> 'province_code'`,
    [JSON.stringify(rows("communes.json")), JSON.stringify(rows("provinces.json"))],
  );
  const [{ count: seeded } = { count: 0 }] = (
    await database.query("select count(*)::int as count from product")
  ).rows;
  await database.query(`create temp table bench_product as
    select id, (row_number() over (order by handle) - 1)::int as no from product`);
  await database.query(`create temp table bench_copy as
    select b.id as product_id, k, b.no + k * ${seeded} as number,
      (b.no + k * ${seeded}) * 1217 % (select count(*)::int from bench_commune) as commune
    from bench_product b cross join generate_series(1, ${Math.ceil(total / seeded)}) k
    where b.no + k * ${seeded} < ${total}`);
  await database.query(`create temp table bench_producer as
    select distinct l.producer_id, k / 4 as m from bench_copy c
    join product_product_producer_producer l on l.product_id = c.product_id`);
  await database.query(`create temp table bench_variant as
    select v.id as variant_id, p.price_set_id, i.inventory_item_id, c.k, c.number from bench_copy c
    join product_variant v on v.product_id = c.product_id
    join product_variant_price_set p on p.variant_id = v.id
    join product_variant_inventory_item i on i.variant_id = v.id`);
  for (const name of ["commune", "copy", "producer", "variant"])
    await database.query(`analyze bench_${name}`);
  for (const sql of copies) await database.query(sql);
  await database.query("set session_replication_role = default");
  await database.query("analyze");
}
