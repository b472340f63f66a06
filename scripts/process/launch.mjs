import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../terminal/failure.mjs";
import { signalIfAlive } from "./alive.mjs";
import { guardProcess, releaseProcess } from "./guarded.mjs";

/**
 * @typedef {{
 *   name: string, command: string, args: string[], cwd: string, logFile?: string,
 *   env?: NodeJS.ProcessEnv | undefined, account?: { uid: number, gid: number } | undefined,
 *   stopSignal?: NodeJS.Signals, graceMs?: number, isGroup?: boolean
 * }} Launch
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit
 * @typedef {{ name: string, pid: number, logFile?: string | undefined, exited: Promise<Exit>, stop: () => Promise<Exit> }} Running
 */

/** What this process has launched and not seen ending, in order of launch. @type {Set<Running>} */
const launched = new Set();

/**
 * Launches a program in a process group of its own, so that a Ctrl-C in the terminal reaches only us and
 * we can stop our programs in order. Its output goes to `logFile`, or without one to the terminal.
 * `isGroup` sends the request to stop to all it has started, for tools that do not pass it on.
 * @param {Launch} launch
 * @returns {Promise<Running>}
 */
export async function launch({ name, command, args, cwd, logFile, env = process.env, account, ...how }) {
  const { stopSignal = "SIGTERM", graceMs = 15_000, isGroup = false } = how;
  const log = logFile === undefined ? undefined : openLog(logFile);
  const output = log ?? "inherit";
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", output, output],
    ...account,
  });
  if (log !== undefined) closeSync(log);
  await new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (cause) =>
      reject(new Failure(`${name} could not be launched: ${cause.message}.`, { cause })),
    );
  });
  const pid = /** @type {number} */ (child.pid);
  guardProcess(pid, stopSignal);

  /** @type {Promise<Exit>} */
  const exited = new Promise((resolve) => {
    child.once("exit", (code, signal) => {
      signalIfAlive(-pid, "SIGKILL");
      releaseProcess(pid);
      launched.delete(running);
      resolve({ code, signal });
    });
  });
  const stop = async () => {
    signalIfAlive(isGroup ? -pid : pid, stopSignal);
    const abort = new AbortController();
    const outOfPatience = sleep(graceMs, "late", { signal: abort.signal, ref: false });
    const first = await Promise.race([exited, outOfPatience]);
    abort.abort();
    if (first === "late") signalIfAlive(-pid, "SIGKILL");
    return exited;
  };
  /** @type {Running} */
  const running = { name, pid, logFile, exited, stop };
  launched.add(running);
  return running;
}

/** @param {string} file */
function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, "w");
}

/** Stops everything this process launched, the last one first. */
export async function stopAll() {
  for (const running of [...launched].reverse()) await running.stop();
}

/** Ends everything at once, for the person who presses Ctrl-C twice. */
export function killAll() {
  for (const running of launched) signalIfAlive(-running.pid, "SIGKILL");
}

/**
 * Runs a program to its end.
 * @param {Launch} details
 * @throws {Failure} when it ends with anything but 0
 */
export async function runToEnd(details) {
  const running = await launch({ isGroup: true, ...details });
  const { code, signal } = await running.exited;
  if (code === 0) return;
  const how = signal ? `was ended by ${signal}` : `ended with ${code}`;
  throw new Failure(`${details.name} ${how}.`, { logFile: details.logFile });
}
