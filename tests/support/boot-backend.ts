import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "../../scripts/process/free-port.mjs";
import { startBackend } from "../../scripts/serve/medusa.mjs";
import { publishableKey } from "../../scripts/serve/publishable-key.mjs";
import { backendSettings } from "./settings";
import { copyFolder } from "./template";
import { testCluster } from "./test-cluster";
import { createTestDatabase } from "./test-database";

export type Backend = {
  url: string;
  port: number;
  publishableKey: string;
  databaseUrl: string;
  /** Mails, uploads and the publishable key; removed by `stop`. */
  dataDir: string;
  env: Record<string, string | undefined>;
  /** What the process has written so far. */
  logFile: string;
  pid: number;
  /** Stops the process; the one that made the database also removes it. */
  stop: () => Promise<void>;
};

export type BootOptions = {
  /** A further process on the database and files of this one: stop it before the first. */
  beside?: Backend;
  /** Settings over those of a local start. */
  env?: Record<string, string>;
  /** Where the storefront is told to be; nobody listens there unless the test starts one. */
  storefrontPort?: number;
};

/** For tests of what the sweeping jobs do: they look every other second instead of every minute. */
export const OFTEN = { SWEEP_SECONDS: "2" };

/** Boots the production build of the backend on a database of its own, and waits until it is healthy. */
export async function bootBackend({ beside, env: extra, ...options }: BootOptions = {}): Promise<Backend> {
  const { databaseUrl, dataDir, remove } = beside ? { ...beside, remove: undefined } : await freshRecords();
  const port = await findFreePort();
  const storefrontPort = options.storefrontPort ?? (await findFreePort());
  const env = { ...backendSettings({ databaseUrl, dataDir, backendPort: port, storefrontPort }), ...extra };
  const logFile = join(testCluster().logs, `backend-${port}.log`);
  const running = await startBackend(env, logFile);
  const stop = async () => {
    await running.stop();
    await remove?.();
  };
  const url = `http://127.0.0.1:${port}`;
  const key = publishableKey(dataDir);
  const { pid } = running;
  return { url, port, publishableKey: key, databaseUrl, dataDir, env, logFile, pid, stop };
}

async function freshRecords() {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(testCluster().files, "backend-"));
  const dataDir = join(folder, "data");
  await copyFolder(testCluster().seededData, dataDir);
  const remove = async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  };
  return { databaseUrl: database.url, dataDir, remove };
}
