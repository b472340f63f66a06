import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { DATA, STOREFRONT } from "../paths.mjs";
import { movedBase } from "../postgres/place.mjs";
import { Failure } from "../terminal/failure.mjs";

/**
 * Asks, then removes the local records and the storefront's cache; a database of DATABASE_URL stays as it is.
 * @param {{ isSure: boolean }} options
 * @returns {Promise<boolean>} false when the person said no
 */
export async function reset({ isSure }) {
  if (!isSure && !(await agrees())) return false;
  rmSync(DATA, { recursive: true, force: true });
  rmSync(movedBase(), { recursive: true, force: true });
  rmSync(join(STOREFRONT, ".next", "cache"), { recursive: true, force: true });
  return true;
}

async function agrees() {
  if (!process.stdin.isTTY) {
    throw new Failure("--reset asks before it deletes, and nobody is there to answer. Add --yes to mean it.");
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and Ctrl-D are answers too.
  const left = new Promise((resolve) => terminal.once("close", () => resolve("no")));
  const question =
    "Remove the local database, secrets, mails and uploads in .data? This cannot be undone. (y/N) ";
  const answer = await Promise.race([terminal.question(question), left]);
  terminal.close();
  return /^y(es)?$/i.test(String(answer).trim());
}
