/**
 * Outlives the command that started it, and only that: when the command dies without a chance to clean up
 * (kill -9, a closed terminal), this process stops what the command had launched, the last one first.
 * It hears of the launches on its standard input: "+ <pid> <signal>" and "- <pid>".
 */
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, signalIfAlive } from "./alive.mjs";

const GRACE_MS = 10_000;

/** @type {Map<number, NodeJS.Signals>} */
const guarded = new Map();

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, pid, signal] = line.split(" ");
  if (verb === "+") guarded.set(Number(pid), /** @type {NodeJS.Signals} */ (signal));
  else guarded.delete(Number(pid));
}

for (const [pid, signal] of [...guarded].reverse()) {
  signalIfAlive(pid, signal);
  const deadline = Date.now() + GRACE_MS;
  while (isAlive(pid) && Date.now() < deadline) await sleep(50);
  signalIfAlive(-pid, "SIGKILL");
}
