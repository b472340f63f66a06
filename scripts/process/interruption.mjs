import { constants } from "node:os";
import { killAll, stopAll } from "./launch.mjs";

/**
 * From now on Ctrl-C (and SIGTERM, SIGHUP) stops what was launched, the last first, and exits with the
 * usual code of the signal; a second one does not wait.
 * @returns {{ isStopping: () => boolean }}
 */
export function stopOnInterruption() {
  let isStopping = false;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, async () => {
      const code = 128 + constants.signals[signal];
      if (isStopping) {
        killAll();
        process.exit(code);
      }
      isStopping = true;
      console.log("\n  Stopping …");
      await stopAll();
      console.log("  Stopped.");
      process.exit(code);
    });
  }
  return { isStopping: () => isStopping };
}
