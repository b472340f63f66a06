import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "../process/launch.mjs";
import { Failure } from "../terminal/failure.mjs";

/**
 * Starts the server of a cluster on loopback and waits until it takes connections.
 * @param {import("./place.mjs").Place} place
 * @param {{ port: number, logFile: string, flags?: string[] }} options
 */
export async function startCluster({ home, bin, account }, { port, logFile, flags = [] }) {
  const cluster = join(home, "cluster");
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`, ...flags];
  const args = ["-D", cluster, ...settings.flatMap((setting) => ["-c", setting])];
  const command = join(bin, "postgres");
  const running = await launch({
    name: "PostgreSQL",
    command,
    args,
    cwd: cluster,
    logFile,
    account,
    // A "fast" shutdown: sessions end, everything is written.
    stopSignal: "SIGINT",
    graceMs: 30_000,
  });
  let hasEnded = false;
  running.exited.finally(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + 120_000;
  while (!isReady(cluster, running.pid)) {
    if (hasEnded) throw new Failure("PostgreSQL ended while starting.", { logFile });
    if (Date.now() > deadline) throw new Failure("PostgreSQL was not ready within 120 s.", { logFile });
    await sleep(50);
  }
  return running;
}

/**
 * The eighth line of the pid file tells the state of the server, as pg_ctl reads it.
 * @param {string} cluster
 * @param {number} pid
 */
function isReady(cluster, pid) {
  const pidFile = join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return false;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}
