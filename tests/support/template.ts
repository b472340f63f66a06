import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { fingerprint } from "../../scripts/build/fingerprint.mjs";
import { schemaPaths } from "../../scripts/build/schema-paths.mjs";
import { DATA } from "../../scripts/paths.mjs";
import { startLocalDatabase } from "../../scripts/postgres/local-database.mjs";
import { postgresPlace } from "../../scripts/postgres/place.mjs";
import { migrate, seed } from "../../scripts/serve/medusa.mjs";
import { tryRunLock } from "../../scripts/start/run-lock.mjs";
import { backendSettings, POSTGRES_PASSWORD } from "./settings";

const run = promisify(execFile);
const folder = join(DATA, "test");

/** Nothing of a test survives a crash anyway, so the disk is never waited for. */
export const hastyFlags = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=300",
  "min_wal_size=32MB",
  "max_wal_size=256MB",
];

/** What the migrated and seeded database follows from: a change of a route or a job leaves it as it is. */
const sources = [...schemaPaths, "backend/src/workflows", "scripts/seed"];

const KEPT = 3;

/**
 * A stopped cluster with the migrated and seeded database, and the files the seed wrote; made once for each
 * state of the sources and kept for the next run.
 * @returns the folder, with `cluster/` and `data/`
 */
export async function seededTemplate(): Promise<string> {
  const home = postgresPlace(join(folder, `template-${fingerprint(sources).slice(0, 12)}`)).home;
  if (existsSync(home)) return home;
  const release = await waitForLock();
  try {
    if (!existsSync(home)) await makeTemplate(home);
  } finally {
    release();
  }
  return home;
}

async function waitForLock(): Promise<() => void> {
  for (;;) {
    const release = await tryRunLock("template");
    if (release) return release;
    await sleep(500);
  }
}

async function makeTemplate(home: string): Promise<void> {
  console.log("Making the seeded test database (kept until the sources change) …");
  mkdirSync(folder, { recursive: true });
  removeOldTemplates(dirname(home));
  const partial = `${home}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const logFolder = join(folder, "logs");
  const options = { home: partial, password: POSTGRES_PASSWORD, logFolder, flags: hastyFlags };
  const { running, url } = await startLocalDatabase(options);
  try {
    const dataDir = join(partial, "data");
    mkdirSync(dataDir);
    const env = backendSettings({ databaseUrl: url, dataDir, backendPort: 9000, storefrontPort: 8000 });
    await migrate(env, join(logFolder, "migrate.log"));
    await seed(env, join(logFolder, "seed.log"));
  } finally {
    await running.stop();
  }
  renameSync(partial, home);
}

function removeOldTemplates(parent: string): void {
  const templates = readdirSync(parent)
    .filter((name) => name.startsWith("template-"))
    .map((name) => join(parent, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const template of templates.slice(KEPT - 1)) rmSync(template, { recursive: true });
}

/** Copies a folder with its owners and rights, which the database server insists on. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await run("cp", ["-a", from, to]);
}
