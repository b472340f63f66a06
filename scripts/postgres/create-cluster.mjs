import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "../process/launch.mjs";
import { Failure } from "../terminal/failure.mjs";

export const DATABASE = "ocop";

/**
 * Makes a new cluster with one empty database. It appears under its name only when it is complete, so
 * that an interrupted run leaves nothing half made behind.
 * @param {import("./place.mjs").Place} place
 * @param {string} password of the superuser `postgres`
 * @param {string} logFile
 */
export async function createCluster({ home, bin, account }, password, logFile) {
  const partial = join(home, "cluster.partial");
  const passwordFile = join(home, "password");
  mkdirSync(home, { recursive: true });
  rmSync(partial, { recursive: true, force: true });
  for (const program of readdirSync(bin)) chmodSync(join(bin, program), 0o755);
  mkdirSync(partial, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [home, partial, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    // The flags spare us the en_US locale, which small systems lack: without it initdb fails silently.
    const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
    const flags = ["--lc-messages=C", `--locale=${locale}`, "--encoding=UTF8", "--auth=scram-sha-256"];
    const args = [`--pgdata=${partial}`, "--username=postgres", `--pwfile=${passwordFile}`, ...flags];
    await runToEnd({ name: "initdb", command: join(bin, "initdb"), args, cwd: home, logFile, account });
    createDatabase(join(bin, "postgres"), partial, account);
  } finally {
    rmSync(passwordFile);
  }
  renameSync(partial, join(home, "cluster"));
}

/**
 * Single-user mode makes the database without a client library, which is not installed in this package.
 * @param {string} program
 * @param {string} cluster
 * @param {import("./account.mjs").Account | undefined} account
 */
function createDatabase(program, cluster, account) {
  const input = `CREATE DATABASE ${DATABASE};\n`;
  const made = spawnSync(program, ["--single", "-D", cluster, "postgres"], {
    input,
    cwd: cluster,
    ...account,
  });
  if (made.status !== 0 || made.stderr.includes("ERROR")) {
    throw new Failure(`The database could not be made: ${made.error?.message ?? made.stderr}`);
  }
}
