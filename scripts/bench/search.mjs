/**
 * node scripts/bench/search.mjs [--sizes 104,20000,200000]: search as the catalogue grows, on databases of
 * its own that are gone afterwards. Needs a build (npm run verify, or npm test once).
 */
import { parseArgs } from "node:util";
import { table } from "./report.mjs";
import { growCatalogue } from "./search/grow.mjs";
import { builtIndex, emptyIndex, indexMegabytes } from "./search/index-state.mjs";
import { bootBackend, connect, withSeededCluster } from "./search/market.mjs";
import { askAll, burst, lags, quantiles } from "./search/measure.mjs";

const { values } = parseArgs({ options: { sizes: { type: "string", default: "104,20000,200000" } } });
const sizes = values.sizes.split(",").map(Number);

/** @type {(string | number)[][]} */
const overall = [];
/** @type {Map<string, string[]>} */
const byKind = new Map();

/** @param {import("./search/market.mjs").Cluster} cluster @param {number} size */
async function measure(cluster, size) {
  const database = await connect(cluster.url);
  if (size > 104) await growCatalogue(database, size);
  await emptyIndex(database);
  const backend = await bootBackend(cluster, cluster.url);
  const seconds = await builtIndex(database);
  await database.query("vacuum analyze");
  await askAll(backend);
  const samples = await askAll(backend);
  const inside = samples.map((sample) => sample.inside);
  const http = samples.map((sample) => sample.http);
  const { slowest, failed, refused } = await burst(backend, 200);
  const waited = await lags(backend, database, 10);
  overall.push([
    size,
    quantiles(inside),
    quantiles(http),
    `${slowest.toFixed(0)} (${failed} failed, ${refused} refused)`,
    quantiles(waited),
    seconds.toFixed(1),
    (await indexMegabytes(database)).toFixed(0),
  ]);
  for (const kind of new Set(samples.map((sample) => sample.kind))) {
    const times = samples.filter((sample) => sample.kind === kind).map((sample) => sample.inside);
    byKind.set(kind, [...(byKind.get(kind) ?? []), quantiles(times)]);
  }
  await backend.stop();
  await database.end();
}

for (const size of sizes) await withSeededCluster((cluster) => measure(cluster, size));
const columns = [
  "products",
  "inside the server, ms",
  "over HTTP, ms",
  "slowest of 200 at once, ms",
  "write to searchable, ms",
  "build, s",
  "index, MB",
];
console.log(table("Search (50th / 95th / 99th percentile)", columns, overall));
const kinds = [...byKind].map(([kind, cells]) => [kind, ...cells]);
console.log(table("Inside the server by kind of query, ms", ["kind", ...sizes.map(String)], kinds));
