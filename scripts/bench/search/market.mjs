import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { DATA, TESTS } from "../../paths.mjs";
import { findFreePort } from "../../process/free-port.mjs";
import { startBackend } from "../../serve/medusa.mjs";
import { publishableKey } from "../../serve/publishable-key.mjs";

/** @type {typeof import("pg")} */
const { Client } = createRequire(join(TESTS, "package.json"))("pg");
const support = join(TESTS, "support");

/** Runs some work with a copy of the seeded market's database and files, which are gone afterwards. */
export async function withSeededCluster(/** @type {(cluster: Cluster) => Promise<void>} */ work) {
  register();
  /** @type {{ startTestCluster: () => Promise<() => Promise<void>> }} */
  const { startTestCluster } = await import(join(support, "test-cluster.ts"));
  const stop = await startTestCluster();
  try {
    await work(JSON.parse(process.env.MARKET_TEST_CLUSTER ?? "{}"));
  } finally {
    await stop();
  }
}

/** @typedef {{ url: string, seededData: string, logs: string }} Cluster */

/** @param {string} url */
export async function connect(url) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/**
 * A backend on a database, with nothing of the developer's environment.
 * @param {Cluster} cluster
 * @param {string} databaseUrl
 * @param {Record<string, string>} settings
 */
export async function bootBackend(cluster, databaseUrl, settings = {}) {
  /** @type {{ backendSettings: (ports: object) => NodeJS.ProcessEnv & { PORT: string } }} */
  const { backendSettings } = await import(join(support, "settings.ts"));
  const backendPort = await findFreePort();
  const storefrontPort = await findFreePort();
  const dataDir = cluster.seededData;
  mkdirSync(join(DATA, "bench"), { recursive: true });
  // Or the emptied index would be repaired while it is being built, which takes both twice as long.
  const alone = { CHECK_SEARCH_INDEX: "false" };
  const ports = { backendPort, storefrontPort };
  const env = { ...backendSettings({ databaseUrl, dataDir, ...ports }), ...alone, ...settings };
  const running = await startBackend(env, join(DATA, "bench", `backend-${backendPort}.log`));
  const url = `http://127.0.0.1:${backendPort}`;
  return { ...running, url, headers: { "x-publishable-api-key": publishableKey(dataDir) } };
}

/**
 * A Meilisearch beside the market; null when there is none here.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> } | null>}
 */
export async function openMeilisearch() {
  const { meilisearchMissing, openMeilisearch: open } = await import(join(support, "meilisearch.ts"));
  return meilisearchMissing ? null : open();
}
