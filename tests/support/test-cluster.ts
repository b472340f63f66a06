import { chownSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DATA } from "../../scripts/paths.mjs";
import { startLocalDatabase } from "../../scripts/postgres/local-database.mjs";
import { postgresPlace } from "../../scripts/postgres/place.mjs";
import { isAlive } from "../../scripts/process/alive.mjs";
import { POSTGRES_PASSWORD } from "./settings";
import { copyFolder, hastyFlags, seededTemplate } from "./template";

/** What the tests of one run need to know of its cluster; handed on in the environment. */
export type TestCluster = {
  url: string;
  /** The files the seed wrote. */
  seededData: string;
  /** Where backends keep theirs; goes with the run. */
  files: string;
  logs: string;
};

const variable = "MARKET_TEST_CLUSTER";
const DAY_MS = 86_400_000;

/**
 * Starts a PostgreSQL of this run's own, a copy of the seeded template, and gives the way to end it.
 * Runs side by side never meet.
 */
export async function startTestCluster(): Promise<() => Promise<void>> {
  const template = await seededTemplate();
  const { home, account } = postgresPlace(join(DATA, "test", `run-${process.pid}`));
  const logs = join(DATA, "test", "logs", `run-${process.pid}`);
  removeDeadRuns(dirname(home));
  mkdirSync(logs, { recursive: true });
  removeOldLogs(dirname(logs));
  const files = join(home, "files");
  mkdirSync(files, { recursive: true });
  if (account) chownSync(home, account.uid, account.gid);
  await copyFolder(join(template, "cluster"), join(home, "cluster"));
  const options = { home, password: POSTGRES_PASSWORD, logFolder: logs, flags: hastyFlags };
  const { running, url } = await startLocalDatabase(options);
  const cluster: TestCluster = { url, seededData: join(template, "data"), files, logs };
  process.env[variable] = JSON.stringify(cluster);
  return async () => {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

/** Runs that were interrupted could not remove their cluster. */
function removeDeadRuns(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) {
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

function removeOldLogs(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** The cluster of this run, as seen from a test. */
export function testCluster(): TestCluster {
  const text = process.env[variable];
  if (!text) throw new Error("There is no test cluster: this must run under the global setup.");
  return JSON.parse(text);
}
