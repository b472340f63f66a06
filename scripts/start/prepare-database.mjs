import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../build/fingerprint.mjs";
import { schemaPaths } from "../build/schema-paths.mjs";
import { migrate, seed } from "../serve/medusa.mjs";
import { publishableKey } from "../serve/publishable-key.mjs";
import { readState, remember } from "./state-file.mjs";

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

/** What decides what a seeded database holds. */
const seedPaths = ["scripts/seed"];

/**
 * Fills the demonstration catalogue once in the life of a database, and again, which adds only what is
 * missing, when the seed has changed (an older market would lack what the newer one asks for) or a card key
 * was set or taken away: the region has to take cards or stop doing so. The key of the database at hand is
 * put where the outside looks for it: another database may have been in use since.
 * @param {Preparation & { dataDir: string }} preparation
 * @returns {Promise<string>} a remark
 */
export async function prepareCatalogue({ env, stateFile, logFolder, dataDir }) {
  const { seeded, seed: knownSeed, publishableKey: knownKey, cards = false } = readState(stateFile);
  const wanted = fingerprint(seedPaths);
  const takesCards = Boolean(env.STRIPE_API_KEY);
  if (seeded && knownSeed === wanted && knownKey && cards === takesCards) {
    writeFileSync(join(dataDir, "publishable-key"), knownKey, { mode: 0o600 });
    return "done before";
  }
  await seed(env, join(logFolder, "seed.log"));
  const done = { seeded: new Date().toISOString(), seed: wanted, cards: takesCards };
  remember(stateFile, { ...done, publishableKey: publishableKey(dataDir) });
  return "seeded";
}
