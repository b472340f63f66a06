import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../build/fingerprint.mjs";
import { migrate, seed } from "../serve/medusa.mjs";
import { readState, remember } from "./state-file.mjs";

/** What decides the tables of a database. */
export const schemaPaths = [
  "backend/src/modules",
  "backend/src/links",
  "backend/src/search",
  "backend/src/migration-scripts",
  "backend/medusa-config.ts",
  "backend/package.json",
];

/** @typedef {{ env: NodeJS.ProcessEnv, stateFile: string, logFolder: string }} Preparation */

/**
 * Migrates when a table may have changed. A database of the person's own is always asked, because others
 * may have changed it since.
 * @param {Preparation & { isLocal: boolean }} preparation
 * @returns {Promise<string>} a remark
 */
export async function prepareTables({ env, stateFile, logFolder, isLocal }) {
  const wanted = fingerprint(schemaPaths);
  if (isLocal && readState(stateFile).migrated === wanted) return "up to date";
  await migrate(env, join(logFolder, "migrate.log"));
  remember(stateFile, { migrated: wanted });
  return "migrated";
}

/**
 * Fills the demonstration catalogue once in the life of a database.
 * @param {Preparation & { dataDir: string }} preparation
 * @returns {Promise<string>} a remark
 */
export async function prepareCatalogue({ env, stateFile, logFolder, dataDir }) {
  if (readState(stateFile).seeded && existsSync(join(dataDir, "publishable-key"))) return "done before";
  await seed(env, join(logFolder, "seed.log"));
  remember(stateFile, { seeded: new Date().toISOString() });
  return "seeded";
}
