/**
 * node scripts/bench/save-goods.mjs [--rounds 5]: seconds to save price and stock of 1,000 packs in one
 * request. Makes a database of its own below .data/bench and removes it; needs the built backend.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TESTS } from "../paths.mjs";
import { backendEnvironment } from "../serve/environment.mjs";
import { startBackend } from "../serve/medusa.mjs";
import { publishableKey } from "../serve/publishable-key.mjs";
import { inDatabase } from "./fill-registry.mjs";
import { withMarketAlone } from "./market-alone.mjs";
import { median } from "./report.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const rounds = Math.min(20, Math.max(1, Number.parseInt(values.rounds, 10) || 5));
const ROWS = 1000;
const copies = readFileSync(join(TESTS, "support", "many-variants.sql"), "utf8");

/** @typedef {{ variant_id: string, price: number | null, stocked: number | null }} Row */
/** @typedef {{ base: string, headers: Record<string, string> }} Desk */

/**
 * @template Body
 * @param {Desk} desk
 * @param {string} path
 * @param {object} [body] posted when given
 * @returns {Promise<Body>}
 */
async function ask({ base, headers }, path, body) {
  const request = body ? { method: "POST", body: JSON.stringify(body) } : {};
  const answer = await fetch(base + path, { ...request, headers });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return /** @type {Promise<Body>} */ (answer.json());
}

/** @param {string} base @param {Record<string, string>} headers @returns {Promise<Desk>} */
async function signIn(base, headers) {
  const account = { email: "taihoan@demo.vn", password: "ocop-demo-2026" };
  /** @type {{ token: string }} */
  const { token } = await ask({ base, headers }, "/auth/producer_member/emailpass", account);
  return { base, headers: { ...headers, authorization: `Bearer ${token}` } };
}

/** Every price and every stock goes up, or down again. @param {Desk} desk @param {number} step */
async function save(desk, step) {
  /** @type {{ rows: Row[] }} */
  const list = await ask(desk, "/producer/goods");
  const rows = list.rows
    .filter(({ price, stocked }) => price !== null && stocked)
    .slice(0, ROWS)
    .map(({ variant_id, price }) => ({
      variant_id,
      cells: {
        price: { to: (price ?? 0) + step * 1000, seen: price },
        stock: { kind: "adjust", delta: step, reason: "other" },
      },
    }));
  const before = performance.now();
  /** @type {{ saved: number }} */
  const { saved } = await ask(desk, "/producer/goods/save", { key: randomUUID(), rows });
  return { saved, seconds: (performance.now() - before) / 1000 };
}

await withMarketAlone("save-goods", async (market, logs) => {
  await inDatabase(market.databaseUrl, (client) =>
    client.query(copies, ["TAIHOAN-MIEN-500", ROWS, "BENCH", "published"]),
  );
  const backend = await startBackend(backendEnvironment(market), join(logs, "backend.log"));
  try {
    const key = publishableKey(market.dataDir);
    const json = { "content-type": "application/json", "x-publishable-api-key": key };
    const desk = await signIn(`http://127.0.0.1:${market.backendPort}`, json);
    const results = [];
    for (let round = 0; round < rounds; round += 1) results.push(await save(desk, round % 2 === 0 ? 1 : -1));
    const seconds = results.map((result) => result.seconds);
    const cells = Math.min(...results.map(({ saved }) => saved));
    console.log(
      `${cells} cells: ${median(seconds).toFixed(2)} s, at most ${Math.max(...seconds).toFixed(2)} s (${rounds} rounds)`,
    );
  } finally {
    await backend.stop();
  }
});
