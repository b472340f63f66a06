/**
 * node scripts/bench/save-goods.mjs [--rounds 5]: seconds to save price and stock of every pack that the
 * demonstration producer has, up to 1,000, in one request. Needs a running market.
 */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { backendUrl, publishableKeyHeader, requireLoopback } from "./pages.mjs";
import { median } from "./report.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const rounds = Math.min(20, Math.max(1, Number.parseInt(values.rounds, 10) || 5));
const ROWS = 1000;

requireLoopback(backendUrl);
const json = { ...publishableKeyHeader(), "content-type": "application/json" };

/** @typedef {{ variant_id: string, price: number | null, stocked: number | null }} Row */

/**
 * @template Body
 * @param {string} path
 * @param {RequestInit} request
 * @returns {Promise<Body>}
 */
async function ask(path, request) {
  const answer = await fetch(`${backendUrl}${path}`, request);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return /** @type {Promise<Body>} */ (answer.json());
}

const account = { email: "taihoan@demo.vn", password: "ocop-demo-2026" };
/** @type {{ token: string }} */
const { token } = await ask("/auth/producer_member/emailpass", {
  method: "POST",
  headers: json,
  body: JSON.stringify(account),
});
const headers = { ...json, authorization: `Bearer ${token}` };

/** @type {number[]} */
const seconds = [];
let cells = 0;
for (let round = 0; round < rounds; round += 1) {
  /** @type {{ rows: Row[] }} */
  const list = await ask("/producer/goods", { headers });
  const step = round % 2 === 0 ? 1 : -1;
  const rows = list.rows
    .filter(
      (/** @type {{ price: number | null, stocked: number | null }} */ row) =>
        row.price !== null && row.stocked,
    )
    .slice(0, ROWS)
    .map(({ variant_id, price }) => ({
      variant_id,
      cells: {
        price: { to: (price ?? 0) + step * 1000, seen: price },
        stock: { kind: "adjust", delta: step, reason: "other" },
      },
    }));
  const before = performance.now();
  const body = JSON.stringify({ key: randomUUID(), rows });
  /** @type {{ saved: number }} */
  const answer = await ask("/producer/goods/save", { method: "POST", headers, body });
  seconds.push((performance.now() - before) / 1000);
  cells = answer.saved;
}
console.log(`${cells} cells: ${median(seconds).toFixed(2)} s (median of ${rounds} rounds)`);
