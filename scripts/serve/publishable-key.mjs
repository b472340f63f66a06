import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../terminal/failure.mjs";

/**
 * The storefront's key, which the seed leaves beside the other data.
 * @param {string} dataDir
 */
export function publishableKey(dataDir) {
  const file = join(dataDir, "publishable-key");
  const key = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (key !== "") return key;
  throw new Failure(
    `${file} is missing or empty. “npm start -- --reset” makes a new database with a new key.`,
  );
}
