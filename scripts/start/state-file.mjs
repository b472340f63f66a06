import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * What a run remembers about one database for the next one.
 * @typedef {{ port?: number, migrated?: string, seeded?: string, seed?: string, cards?: boolean,
 *   publishableKey?: string }} State
 */

/**
 * @param {string} file
 * @returns {State} empty when nothing usable is remembered: the work is then done again, which is safe
 */
export function readState(file) {
  if (!existsSync(file)) return {};
  try {
    return Object(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // Forgetting costs seconds, trusting half a file could cost the database.
    return {};
  }
}

/**
 * @param {string} file
 * @param {State} changes
 */
export function remember(file, changes) {
  writeFileSync(file, `${JSON.stringify({ ...readState(file), ...changes }, null, 2)}\n`);
}
