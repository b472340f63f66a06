import { parseArgs } from "node:util";
import { Failure } from "../terminal/failure.mjs";

export const usage = `npm start                  starts the market and shows its addresses
npm start -- --reset       removes the local records (.data) and starts anew; asks first
npm start -- --reset --yes the same without asking

Settings: BACKEND_PORT (9000), STOREFRONT_PORT (8000), DATABASE_URL (a PostgreSQL of yours instead of the
local one). Every other setting is described in .env.example; a file .env is read when there is one.`;

/** @param {string[]} words */
export function readArguments(words) {
  /** @type {{ type: "boolean", default: false }} */
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({ args: words, options: { reset: flag, yes: flag, help: flag } }).values;
  } catch (cause) {
    throw new Failure(`${cause instanceof Error ? cause.message : cause}\n\n${usage}`, { cause });
  }
}
