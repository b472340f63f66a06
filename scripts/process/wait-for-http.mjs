import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../terminal/failure.mjs";

/**
 * Waits until an address answers 200, as long as the program behind it lives.
 * @param {string} url
 * @param {import("./launch.mjs").Running} running
 * @param {number} [timeoutMs]
 * @throws {Failure} when the program ends or stays silent
 */
export async function waitForHttp(url, running, timeoutMs = 120_000) {
  let hasEnded = false;
  running.exited.finally(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (hasEnded)
      throw new Failure(`${running.name} ended before it answered.`, { logFile: running.logFile });
    if (await answers(url)) return;
    await sleep(150);
  }
  throw new Failure(`${running.name} did not answer at ${url} within ${timeoutMs / 1000} s.`, {
    logFile: running.logFile,
  });
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    // Nobody listens yet: that is what we are waiting for.
    return false;
  }
}
