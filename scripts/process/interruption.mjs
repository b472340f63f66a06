import { constants } from "node:os";
import { killAll, stopAll } from "./launch.mjs";

/** npm passes a Ctrl-C on to a program that the terminal has told already: such an echo is no second one. */
const ECHO_MS = 1_000;

/**
 * From now on Ctrl-C (and SIGTERM, SIGHUP, and the end of the npm that started us) stops what was launched,
 * the last first, and exits with the usual code of the signal; a second Ctrl-C does not wait.
 * @returns {{ isStopping: () => boolean }}
 */
export function stopOnInterruption() {
  let stoppingSince = 0;
  const stop = async (/** @type {"SIGINT" | "SIGTERM" | "SIGHUP"} */ signal) => {
    const code = 128 + constants.signals[signal];
    if (stoppingSince > 0) {
      if (performance.now() - stoppingSince < ECHO_MS) return;
      killAll();
      process.exit(code);
    }
    stoppingSince = performance.now();
    console.log("\n  Stopping …");
    await stopAll();
    console.log("  Stopped.");
    process.exit(code);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => stop(signal));
  }
  // The terminal may be closed: that is no reason to stop half way.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  if (process.env.npm_lifecycle_event) watchParent(() => stop("SIGTERM"));
  return { isStopping: () => stoppingSince > 0 };
}

/**
 * A killed npm tells nobody: its programs would run on without a terminal to stop them from.
 * @param {() => void} onEnd
 */
function watchParent(onEnd) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onEnd();
  }, 500);
  timer.unref();
}
