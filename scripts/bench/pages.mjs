import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../paths.mjs";
import { Failure } from "../terminal/failure.mjs";

export const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000";
export const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000";

/**
 * Benchmarks load a server until it is busy: only one's own machine may be that server.
 * @param {string} url
 */
export function requireLoopback(url) {
  const { hostname } = new URL(url);
  if (["localhost", "127.0.0.1", "[::1]"].includes(hostname)) return;
  throw new Failure(`${url} is not this machine. Benchmarks run against a market on this machine only.`);
}

export function publishableKeyHeader() {
  const file = process.env.PUBLISHABLE_KEY_FILE ?? join(DATA, "publishable-key");
  return { "x-publishable-api-key": readFileSync(file, "utf8").trim() };
}

/** A product and its producer, to have one page of every kind. */
export async function samples() {
  const url = `${backendUrl}/store/catalogue/search?limit=1`;
  const answer = await fetch(url, { headers: publishableKeyHeader() });
  if (!answer.ok) throw new Failure(`${url} answers ${answer.status}. Is the market running (npm start)?`);
  const { hits } = /** @type {{ hits: { handle: string, producer: { handle: string } }[] }} */ (
    await answer.json()
  );
  const [hit] = hits;
  if (!hit) throw new Failure("The catalogue is empty.");
  return { product: hit.handle, producer: hit.producer.handle };
}

/** The cookie of a demonstration producer's member, for pages of the desk. */
export async function deskCookie() {
  const answer = await fetch(`${backendUrl}/auth/producer_member/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "taihoan@demo.vn", password: "ocop-demo-2026" }),
  });
  if (!answer.ok) throw new Failure(`The demonstration producer could not sign in: ${answer.status}.`);
  const { token } = /** @type {{ token: string }} */ (await answer.json());
  return `producer=${token}`;
}
