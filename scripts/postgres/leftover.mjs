import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, signalIfAlive } from "../process/alive.mjs";
import { Failure } from "../terminal/failure.mjs";

/**
 * Clears what a crash left behind: a server of this cluster that outlived its command is stopped, and a
 * pid file whose number now belongs to some other program (common in containers) is removed. Call it only
 * while holding the run lock: nobody else may use the cluster then.
 * @param {string} cluster
 */
export async function clearLeftover(cluster) {
  const pidFile = join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  if (!commandOf(pid).includes(cluster)) {
    rmSync(pidFile);
    return;
  }
  signalIfAlive(pid, "SIGINT");
  for (let waited = 0; isAlive(pid); waited += 100) {
    if (waited > 30_000) {
      throw new Failure(
        `A PostgreSQL of an earlier run (process ${pid}) does not stop. End it, then start again.`,
      );
    }
    await sleep(100);
  }
}

/** @param {number} pid */
function commandOf(pid) {
  try {
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    // No `ps` here, or the process has just ended: Linux tells the same in /proc.
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\0", " ") : "";
  }
}
