/**
 * node scripts/bench/search.mjs [--sizes 104,20000,200000] [--engines postgres,meilisearch]: search as the catalogue grows, on databases of
 * its own that are gone afterwards. Needs a build (npm run verify, or npm test once).
 */
import { parseArgs } from "node:util";
import { table } from "./report.mjs";
import { growCatalogue } from "./search/grow.mjs";
import { builtEngine, builtIndex, emptyIndex, indexMegabytes } from "./search/index-state.mjs";
import { bootBackend, connect, openMeilisearch, withSeededCluster } from "./search/market.mjs";
import { askAll, burst, lags, quantiles } from "./search/measure.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "104,20000,200000" },
    engines: { type: "string", default: "postgres,meilisearch" },
  },
});
const ROUNDS = 5;
const sizes = values.sizes.split(",").map(Number);

/** @type {(string | number)[][]} */
const overall = [];
/** @type {Map<string, string[]>} */
const byKind = new Map();

/**
 * @param {string} title of the row
 * @param {Awaited<ReturnType<typeof bootBackend>>} backend whose index stands
 * @param {import("pg").Client} database
 * @param {(string | number)[]} build seconds and megabytes
 */
async function measure(title, backend, database, build) {
  await askAll(backend);
  /** @type {Awaited<ReturnType<typeof askAll>>[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await askAll(backend));
  const samples = rounds.flat();
  // Other work on the machine only ever makes an answer slower: the best of some rounds is nearest to the program's own time.
  const best = (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((round) => round[at]?.inside ?? 0)));
  const { slowest, failed, refused } = await burst(backend, 200);
  const waited = await lags(backend, database, 10);
  const others = samples.filter(({ engine }) => !title.includes(engine)).length;
  overall.push([
    others > 0 ? `${title} (${others} of ${samples.length} answered by the other)` : title,
    quantiles(samples.map((sample) => sample.inside)),
    quantiles(best),
    quantiles(samples.map((sample) => sample.http)),
    `${slowest.toFixed(0)} (${failed} failed, ${refused} refused)`,
    quantiles(waited),
    ...build,
  ]);
  console.log(overall.at(-1)?.join(" · "));
  for (const kind of new Set(samples.map((sample) => sample.kind))) {
    const times = samples.filter((sample) => sample.kind === kind).map((sample) => sample.inside);
    byKind.set(kind, [...(byKind.get(kind) ?? []), quantiles(times)]);
  }
}

/** @param {import("./search/market.mjs").Cluster} cluster @param {number} size */
async function measureSize(cluster, size) {
  const database = await connect(cluster.url);
  try {
    await measureEngines(cluster, database, size);
  } finally {
    await database.end();
  }
}

/** @param {import("./search/market.mjs").Cluster} cluster @param {import("pg").Client} database @param {number} size */
async function measureEngines(cluster, database, size) {
  if (size > 104) await growCatalogue(database, size);
  const emptied = await emptyIndex(database);
  const plain = await bootBackend(cluster, cluster.url);
  const seconds = await builtIndex(database, emptied);
  await database.query("vacuum analyze");
  const megabytes = await indexMegabytes(database);
  await measure(`${size}, postgres`, plain, database, [seconds.toFixed(1), megabytes.toFixed(0)]);
  await plain.stop();
  if (!values.engines.includes("meilisearch")) return;
  const meilisearch = await openMeilisearch();
  if (meilisearch) {
    const began = performance.now();
    const second = await bootBackend(cluster, cluster.url, meilisearch.env);
    await builtEngine(database);
    const built = (performance.now() - began) / 1000;
    await measure(`${size}, meilisearch`, second, database, [`${built.toFixed(1)} with the boot`, "–"]);
    await second.stop();
    await meilisearch.stop();
  } else console.log("Meilisearch was not measured: there is none on PATH and no MEILISEARCH_HOST.");
}

for (const size of sizes) await withSeededCluster((cluster) => measureSize(cluster, size));
const columns = [
  "products, engine",
  "inside the server, ms",
  `each query's best of ${ROUNDS}, ms`,
  "over HTTP, ms",
  "slowest of 200 at once, ms",
  "write to searchable, ms",
  "build, s",
  "index, MB",
];
console.log(table("Search (50th / 95th / 99th percentile)", columns, overall));
const kinds = [...byKind].map(([kind, cells]) => [kind, ...cells]);
console.log(
  table(
    "Inside the server by kind of query, ms",
    ["kind", ...overall.map(([title]) => String(title))],
    kinds,
  ),
);
