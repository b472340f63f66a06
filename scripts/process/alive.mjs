import { errorCode } from "../terminal/failure.mjs";

/**
 * Sends a signal; a process (or, with a negative number, a group) that is gone already is no error.
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether it was there
 */
export function signalIfAlive(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (errorCode(error) === "ESRCH") return false;
    // Another account's process: it is there, we may not touch it.
    if (errorCode(error) === "EPERM") return true;
    throw error;
  }
}

/** @param {number} pid */
export const isAlive = (pid) => signalIfAlive(pid, 0);
