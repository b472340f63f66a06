import { relative } from "node:path";
import { ROOT } from "../paths.mjs";
import { Failure } from "./failure.mjs";
import { tail } from "./tail.mjs";

/**
 * Tells the person what went wrong: a sentence and the end of the log, or the whole error if it is a bug.
 * @param {unknown} error
 */
export function reportFailure(error) {
  if (!(error instanceof Failure)) {
    console.error(error);
    return;
  }
  console.error(`\n${error.message}`);
  const lines = tail(error.logFile);
  if (error.logFile && lines) console.error(`\n  The end of ${relative(ROOT, error.logFile)}:\n${lines}`);
}
