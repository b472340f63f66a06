import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} PlaywrightReport */

/**
 * What a runner's own report says; a runner that failed without naming a test counts as one failure.
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} read
 * @param {boolean} hasSucceeded whether the runner ended with 0
 * @returns {Counts}
 */
function countsFrom(file, read, hasSucceeded) {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0 };
  const isSilentFailure = counts.failed === 0 && (!hasSucceeded || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file @param {boolean} hasSucceeded */
export function vitestCounts(file, hasSucceeded) {
  /** @param {VitestReport} report */
  const read = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
  return countsFrom(file, read, hasSucceeded);
}

/** A test that passed only at the second try counts as failed. @param {string} file @param {boolean} hasSucceeded */
export function playwrightCounts(file, hasSucceeded) {
  /** @param {PlaywrightReport} report */
  const read = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
  return countsFrom(file, read, hasSucceeded);
}
