import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "../report.mjs";
import { benchQueries } from "./queries.mjs";

/** @typedef {{ url: string, headers: Record<string, string> }} Server */
/** @typedef {{ kind: string, engine: string, inside: number, http: number }} Sample milliseconds */

/**
 * @param {Server} server
 * @param {Record<string, string>} parameters
 */
async function ask({ url, headers }, parameters) {
  const began = performance.now();
  const answer = await fetch(`${url}/store/catalogue/search?${new URLSearchParams(parameters)}`, { headers });
  const body = /** @type {{ engine: string, hits: { id: string }[] }} */ (await answer.json());
  const http = performance.now() - began;
  const inside = Number(/search;dur=([\d.]+)/.exec(answer.headers.get("server-timing") ?? "")?.[1]);
  return { status: answer.status, body, http, inside };
}

/**
 * Every query of the mix once, one after the other.
 * @param {Server} server
 * @returns {Promise<Sample[]>}
 */
export async function askAll(server) {
  const samples = [];
  for (const { kind, parameters } of benchQueries()) {
    const { status, body, http, inside } = await ask(server, parameters);
    if (status !== 200) throw new Error(`${JSON.stringify(parameters)} answers ${status}.`);
    samples.push({ kind, engine: body.engine, http, inside });
  }
  return samples;
}

/**
 * So many searches at the same moment from one address.
 * @param {Server} server
 * @param {number} count
 */
export async function burst(server, count) {
  const queries = benchQueries();
  const answers = await Promise.all(
    Array.from({ length: count }, (_, at) =>
      ask(server, queries[(at * 5) % queries.length]?.parameters ?? {}),
    ),
  );
  return {
    slowest: Math.max(...answers.map(({ http }) => http)),
    failed: answers.filter(({ status }) => status >= 500).length,
    refused: answers.filter(({ status }) => status === 429).length,
  };
}

/**
 * From the commit of a new title until a search finds it, milliseconds.
 * @param {Server} server
 * @param {import("pg").Client} database
 * @param {number} rounds
 */
export async function lags(server, database, rounds) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const word = `moi${randomBytes(4).toString("hex")}`;
    await database.query(
      `update product set title = title || ' ' || $1 where id = (
         select id from product where status = 'published' order by md5(id || $2::text) limit 1)`,
      [word, round],
    );
    const began = performance.now();
    for (;;) {
      const { body } = await ask(server, { q: word, limit: "1" });
      if (body.hits.length > 0) break;
      if (performance.now() - began > 60_000) throw new Error("A change was not found after a minute.");
      await sleep(5);
    }
    measured.push(performance.now() - began);
  }
  return measured;
}

/** @param {number[]} values */
export const quantiles = (values) =>
  [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(1)).join(" / ");
