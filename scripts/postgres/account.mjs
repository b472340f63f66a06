import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../terminal/failure.mjs";

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The system account PostgreSQL runs under: none of its own for an ordinary person; for root, which
 * PostgreSQL refuses, the account `postgres`, made when it is missing.
 * @returns {Account | undefined}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return lookUp();
  } catch {
    // There is no such account yet.
    return create();
  }
}

function lookUp() {
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  return { uid: id("-u"), gid: id("-g") };
}

function create() {
  try {
    execFileSync("groupadd", ["--system", "--force", "postgres"], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"], {
      stdio: "ignore",
    });
    return lookUp();
  } catch (cause) {
    throw new Failure(
      "PostgreSQL refuses to run as root, and the account “postgres” could not be made. " +
        "Run this as an ordinary user, or set DATABASE_URL to a database of yours.",
      { cause },
    );
  }
}

/**
 * Whether an account other than the owner may go through every folder above the path.
 * @param {string} path
 */
export function isOpenToOthers(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && (stat.mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
