import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @type {import("node:stream").Writable | undefined} */
let guardInput;

function guard() {
  if (guardInput) return guardInput;
  const child = spawn(process.execPath, [fileURLToPath(new URL("guard.mjs", import.meta.url))], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.unref();
  child.stdin.on("error", (error) => console.error(`The guard of our processes is gone: ${error.message}`));
  // The pipe must not keep this process awake: its closing is the very thing the guard waits for.
  if ("unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
  guardInput = child.stdin;
  return guardInput;
}

/**
 * From now on the process is stopped even if this one is killed.
 * @param {number} pid
 * @param {NodeJS.Signals} stopSignal
 */
export function guardProcess(pid, stopSignal) {
  guard().write(`+ ${pid} ${stopSignal}\n`);
}

/** @param {number} pid */
export function releaseProcess(pid) {
  guard().write(`- ${pid}\n`);
}
