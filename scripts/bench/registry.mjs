/**
 * node scripts/bench/registry.mjs [--seconds 5] [--connections 50]: the look-up with the seeded registry and
 * with 20,000 products and 40,000 decisions more: what holding it costs, latency under load, the programme
 * dashboard. Makes a database of its own below .data/bench and removes it; needs the built backend.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { backendEnvironment } from "../serve/environment.mjs";
import { startBackend } from "../serve/medusa.mjs";
import { publishableKey } from "../serve/publishable-key.mjs";
import { countDecisions, fillRegistry, inDatabase } from "./fill-registry.mjs";
import { withMarketAlone } from "./market-alone.mjs";
import { median, percentile, table } from "./report.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "50" },
  },
});
const seconds = Math.min(30, Math.max(1, Number.parseInt(values.seconds, 10) || 5));
const connections = Math.min(200, Math.max(1, Number.parseInt(values.connections, 10) || 50));

/** @typedef {import("../serve/environment.mjs").Market} Market */
/** @typedef {{ base: string, headers: Record<string, string> }} Desk */

const questions = [
  ["first page", "/store/certifications?limit=20"],
  ["page 60", "/store/certifications?limit=20&page=60"],
  ["words", "/store/certifications?q=mien%20dong&limit=20"],
  ["in force, 4 stars", "/store/certifications?standing=in_force&stars=4&limit=20"],
  ["as of 2024-06-28", "/store/certifications?on=2024-06-28&limit=20"],
  ["a product's decisions", "/store/certifications?product=mien-dong-tai-hoan"],
  ["a product page", "/store/catalogue/products/mien-dong-tai-hoan"],
];

/** @param {Desk} desk @param {string} path */
async function underLoad({ base, headers }, path) {
  /** @type {number[]} */
  const latencies = [];
  const url = base + path;
  await autocannon({ url, headers, connections, duration: 2 });
  const run = autocannon({ url, headers, connections, duration: seconds });
  run.on("response", (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const { requests, non2xx, errors, timeouts } = await run;
  const [p50, p95] = [0.5, 0.95].map((share) => `${percentile(latencies, share).toFixed(1)} ms`);
  return [requests.average.toFixed(0), p50 ?? "", p95 ?? "", non2xx + errors + timeouts];
}

/** Milliseconds that one request takes. @param {Desk} desk @param {string} path */
async function once({ base, headers }, path) {
  const start = performance.now();
  const answer = await fetch(base + path, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
  return performance.now() - start;
}

/** @param {number} pid */
const memory = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

/** Processor time so far, in seconds. @param {number} pid */
const worked = (pid) =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .split(" ")
    .slice(13, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / 100, 0);

/** Waits until a process that has just started (and indexes what is new) has nothing left to do. @param {number} pid */
async function quiet(pid) {
  for (let tries = 0; tries < 120; tries += 1) {
    const before = worked(pid);
    await sleep(2000);
    if (worked(pid) - before < 0.1) return;
  }
}

/** @param {Desk} desk @param {number} pid @param {string} databaseUrl */
async function holding(desk, pid, databaseUrl) {
  const path = "/store/certifications?limit=20";
  const idle = memory(pid);
  const first = await once(desk, path);
  const held = memory(pid) - idle;
  const known = median(await repeated(() => once(desk, path)));
  const written = median(
    await repeated(async () => {
      await inDatabase(databaseUrl, (client) =>
        client.query(
          "update ocop_certification set place = place || '.' where id = (select min(id) from ocop_certification)",
        ),
      );
      return once(desk, path);
    }),
  );
  const milliseconds = [first, written, known].map((time) => `${time.toFixed(0)} ms`);
  return [...milliseconds, `${held.toFixed(0)} MB`, `${memory(pid).toFixed(0)} MB`];
}

/** @param {() => Promise<number>} measure */
async function repeated(measure) {
  const times = [];
  for (let n = 0; n < 5; n += 1) times.push(await measure());
  return times;
}

/** @param {string} base @param {Record<string, string>} headers */
async function office(base, headers) {
  const body = JSON.stringify({ email: "ocop@demo.vn", password: "ocop-demo-2026" });
  const json = { "content-type": "application/json" };
  const answer = await fetch(`${base}/auth/user/emailpass`, { method: "POST", headers: json, body });
  const { token } = /** @type {{ token: string }} */ (await answer.json());
  return { base, headers: { ...headers, authorization: `Bearer ${token}` } };
}

/** @param {Market} market @param {string} logs */
async function round(market, logs) {
  const size = `${await countDecisions(market.databaseUrl)} decisions`;
  const backend = await startBackend(
    { ...backendEnvironment(market), NODE_OPTIONS: process.env.BENCH_NODE_OPTIONS },
    join(logs, "backend.log"),
  );
  const base = `http://127.0.0.1:${market.backendPort}`;
  const headers = { "x-publishable-api-key": publishableKey(market.dataDir) };
  try {
    await quiet(backend.pid);
    const held = [size, ...(await holding({ base, headers }, backend.pid, market.databaseUrl))];
    const desk = await office(base, headers);
    const dashboard = median(await repeated(() => once(desk, "/admin/programme")));
    /** @type {(string | number)[][]} */
    const load = [];
    for (const [name = "", path = ""] of questions)
      load.push([name, size, ...(await underLoad({ base, headers }, path))]);
    return { held: [...held, `${dashboard.toFixed(0)} ms`], load };
  } finally {
    await backend.stop();
  }
}

await withMarketAlone("registry", async (market, logs) => {
  const seeded = await round(market, logs);
  await fillRegistry(market.databaseUrl);
  const full = await round(market, logs);
  const costs = ["size", "first read", "read after a write", "read again", "held", "process", "dashboard"];
  console.log(table("What the registry costs", costs, [seeded.held, full.held]));
  const columns = ["question", "size", "requests/s", "p50", "p95", "faults"];
  const rows = seeded.load.flatMap((row, index) => [row, full.load[index] ?? []]);
  console.log(table(`Look-up of the registry, ${connections} connections`, columns, rows));
});
