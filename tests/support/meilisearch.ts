import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cleanEnvironment } from "../../scripts/process/clean-environment.mjs";
import { findFreePort } from "../../scripts/process/free-port.mjs";
import { launch } from "../../scripts/process/launch.mjs";
import { testCluster } from "./test-cluster";

/** A Meilisearch for one test file. */
export type Meilisearch = {
  /** Settings that lead a backend to it. */
  env: Record<string, string>;
  /** Kills it as an outage would; only where the suite started it. */
  kill: () => Promise<void>;
  /** Starts it again on the data it left behind. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

const KEY = "test-master-key-5c1f9a7e";

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The `meilisearch` program on PATH, or null. */
export const meilisearchProgram: string | null =
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "meilisearch"))
    .find(isProgram) ?? null;

const host = process.env.MEILISEARCH_HOST || null;

/** Why tests against a real Meilisearch do not run here; null when they do. */
export const meilisearchMissing: string | null =
  host || meilisearchProgram
    ? null
    : "no MEILISEARCH_HOST is set and there is no meilisearch program on PATH";

/** The Meilisearch of MEILISEARCH_HOST under an index name of our own, or one that is started for the test. */
export async function openMeilisearch(): Promise<Meilisearch> {
  const MEILISEARCH_INDEX = `test_${randomBytes(5).toString("hex")}`;
  if (meilisearchProgram) return startMeilisearch(meilisearchProgram, MEILISEARCH_INDEX);
  if (!host) throw new Error(`No Meilisearch: ${meilisearchMissing}.`);
  const MEILISEARCH_API_KEY = process.env.MEILISEARCH_API_KEY ?? "";
  const notOurs = async () => {
    throw new Error("A Meilisearch that was not started here is not killed.");
  };
  const stop = async () => {
    const headers = { authorization: `Bearer ${MEILISEARCH_API_KEY}` };
    await fetch(`${host}/indexes/${MEILISEARCH_INDEX}`, { method: "DELETE", headers });
  };
  const env = { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY, MEILISEARCH_INDEX };
  return { env, kill: notOurs, restart: notOurs, stop };
}

async function startMeilisearch(command: string, MEILISEARCH_INDEX: string): Promise<Meilisearch> {
  const folder = mkdtempSync(join(testCluster().files, "meilisearch-"));
  const port = await findFreePort();
  const MEILISEARCH_HOST = `http://127.0.0.1:${port}`;
  const args = ["--http-addr", `127.0.0.1:${port}`, "--db-path", join(folder, "data"), "--no-analytics"];
  const start = async () => {
    const logFile = join(testCluster().logs, `meilisearch-${port}.log`);
    const env = { ...cleanEnvironment(), MEILI_MASTER_KEY: KEY, MEILI_LOG_LEVEL: "WARN" };
    const running = await launch({ name: "meilisearch", command, args, cwd: folder, logFile, env });
    await untilHealthy(MEILISEARCH_HOST);
    return running;
  };
  let running = await start();
  return {
    env: { MEILISEARCH_HOST, MEILISEARCH_API_KEY: KEY, MEILISEARCH_INDEX },
    async kill() {
      process.kill(running.pid, "SIGKILL");
      await running.exited;
    },
    async restart() {
      running = await start();
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`Meilisearch at ${url} did not become healthy.`);
}
