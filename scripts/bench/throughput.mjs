/**
 * node scripts/bench/throughput.mjs [--rounds 5] [--seconds 5] [--connections 50]: requests per second and
 * 95th percentile of static and live routes, the median of interleaved rounds. Needs a running market.
 */
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { backendUrl, publishableKeyHeader, requireLoopback, samples, storefrontUrl } from "./pages.mjs";
import { median, percentile, table } from "./report.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "50" },
  },
});

/** @param {string} text @param {number} least @param {number} most */
const bounded = (text, least, most) => Math.min(most, Math.max(least, Number.parseInt(text, 10) || least));
const rounds = bounded(values.rounds, 5, 20);
const seconds = bounded(values.seconds, 1, 30);
const connections = bounded(values.connections, 1, 200);

/** @typedef {{ name: string, url: string, headers?: Record<string, string> }} Route */

/**
 * @param {Route} route
 * @param {number} duration seconds
 */
async function round({ url, headers }, duration) {
  /** @type {number[]} */
  const latencies = [];
  const run = autocannon({ url, headers, connections, duration });
  run.on("response", (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const { requests, non2xx, errors, timeouts } = await run;
  return {
    perSecond: requests.average,
    p95: percentile(latencies, 0.95),
    faults: non2xx + errors + timeouts,
  };
}

requireLoopback(storefrontUrl);
requireLoopback(backendUrl);
const { product, producer } = await samples();
const headers = publishableKeyHeader();
/** @type {Route[]} */
const routes = [
  { name: "storefront / (static)", url: `${storefrontUrl}/` },
  { name: "storefront product (static)", url: `${storefrontUrl}/san-pham/${product}` },
  { name: "storefront producer (static)", url: `${storefrontUrl}/nha-san-xuat/${producer}` },
  { name: "storefront search (live)", url: `${storefrontUrl}/san-pham?q=mien` },
  { name: "backend search", url: `${backendUrl}/store/catalogue/search?q=mien`, headers },
  { name: "backend product", url: `${backendUrl}/store/catalogue/products/${product}`, headers },
  { name: "backend certifications", url: `${backendUrl}/store/certifications?limit=20`, headers },
];

/** @type {Map<string, Awaited<ReturnType<typeof round>>[]>} */
const results = new Map(routes.map(({ name }) => [name, []]));
for (const route of routes) await round(route, 1);
for (let count = 0; count < rounds; count += 1) {
  for (const route of routes) results.get(route.name)?.push(await round(route, seconds));
}
const rows = [...results].map(([name, list]) => [
  name,
  median(list.map(({ perSecond }) => perSecond)).toFixed(0),
  `${median(list.map(({ p95 }) => p95)).toFixed(1)} ms`,
  list.reduce((total, { faults }) => total + faults, 0),
]);
const title = `Throughput, ${connections} connections, median of ${rounds} rounds of ${seconds} s`;
console.log(table(title, ["route", "requests/s", "95th percentile", "faults"], rows));
