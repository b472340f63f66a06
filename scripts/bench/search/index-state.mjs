import { setTimeout as sleep } from "node:timers/promises";

/** @typedef {import("pg").Client} Client */

const active = `select v.id, v.physical_name from search_index i
  join search_index_version v on v.search_index_id = i.id and v.version = i.active_version where i.name = 'catalogue'`;

/** @param {Client} database */
async function activeTable(database) {
  const { rows } = await database.query(
    `select table_name from search_postgres_index where name = (select physical_name from (${active}) a)`,
  );
  return String(rows[0]?.table_name);
}

/**
 * Leaves the index as a market finds it that has lost it: empty.
 * @param {Client} database
 * @returns {Promise<string>} the moment, by the database's clock
 */
export async function emptyIndex(database) {
  await database.query(`truncate "${await activeTable(database)}"`);
  await database.query("update search_postgres_index set document_count = 0");
  return (await database.query("select clock_timestamp()::text as now")).rows[0].now;
}

/**
 * Waits until the index has been built.
 * @param {Client} database
 * @param {string} since when it was emptied: earlier fillings do not count
 * @returns {Promise<number>} how long it took, seconds
 */
export async function builtIndex(database, since) {
  for (;;) {
    const { rows } = await database.query(
      `select extract(epoch from max(completed_at) - min(started_at))::float as seconds, bool_and(status = 'done') as done
       from search_index_sync where started_at >= $1::timestamptz
         and search_index_version_id = (select id from (${active}) a)`,
      [since],
    );
    if (rows[0]?.done) return rows[0].seconds;
    await sleep(500);
  }
}

/** Megabytes of the index with everything that belongs to it. @param {Client} database */
export async function indexMegabytes(database) {
  const { rows } = await database.query(
    `select pg_total_relation_size('"${await activeTable(database)}"') / 1048576.0 as size`,
  );
  return Number(rows[0]?.size);
}

/** Waits until the second engine has its index. @param {Client} database */
export async function builtEngine(database) {
  for (;;) {
    const { rowCount } = await database.query("select 1 from engine_index where built_as is not null");
    if (rowCount) return;
    await sleep(100);
  }
}
