import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../terminal/failure.mjs";

const names = /** @type {const} */ ([
  "POSTGRES_PASSWORD",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "INTERNAL_SECRET",
  "BANK_NOTICE_SECRET",
]);

/** @typedef {Record<(typeof names)[number], string>} Secrets */

/** @returns {Secrets} fresh random values of 256 bits */
export function makeSecrets() {
  const pairs = names.map((name) => [name, randomBytes(32).toString("hex")]);
  return Object.fromEntries(pairs);
}

/**
 * The random secrets of this checkout, made on the first run and readable by their owner only.
 * @param {string} file
 * @returns {Secrets}
 * @throws {Failure} when the file is there but not whole
 */
export function localSecrets(file) {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 });
  }
  const secrets = parse(readFileSync(file, "utf8"));
  if (names.every((name) => typeof secrets[name] === "string" && secrets[name] !== "")) return secrets;
  throw new Failure(
    `${file} is damaged. Nothing was deleted. “npm start -- --reset” makes new secrets and a new database.`,
  );
}

/**
 * @param {string} text
 * @returns {Secrets}
 */
function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    // Cut short by a full disk or an editor: reported as damaged by the caller.
    return Object({});
  }
}
