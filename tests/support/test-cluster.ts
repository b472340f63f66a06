import { chownSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../../scripts/paths.mjs";
import { startLocalDatabase } from "../../scripts/postgres/local-database.mjs";
import { postgresPlace } from "../../scripts/postgres/place.mjs";
import { POSTGRES_PASSWORD } from "./settings";
import { copyFolder, hastyFlags, seededTemplate } from "./template";

/** What the tests of one run need to know of its cluster; handed on in the environment. */
export type TestCluster = { url: string; seededData: string };

const variable = "MARKET_TEST_CLUSTER";

/**
 * Starts a PostgreSQL of this run's own, a copy of the seeded template, and gives the way to end it.
 * Runs side by side never meet, and whatever a crash leaves is removed with `.data`.
 */
export async function startTestCluster(): Promise<() => Promise<void>> {
  const template = await seededTemplate();
  const { home, account } = postgresPlace(join(DATA, "test", `run-${process.pid}`));
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  if (account) chownSync(home, account.uid, account.gid);
  await copyFolder(join(template, "cluster"), join(home, "cluster"));
  const { running, url } = await startLocalDatabase({
    home,
    password: POSTGRES_PASSWORD,
    logFolder: join(DATA, "test", "logs", `run-${process.pid}`),
    flags: hastyFlags,
  });
  const cluster: TestCluster = { url, seededData: join(template, "data") };
  process.env[variable] = JSON.stringify(cluster);
  return async () => {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

/** The cluster of this run, as seen from a test. */
export function testCluster(): TestCluster {
  const text = process.env[variable];
  if (!text) throw new Error("There is no test cluster: this must run under the global setup.");
  return JSON.parse(text);
}
