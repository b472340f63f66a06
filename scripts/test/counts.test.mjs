import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { playwrightCounts, vitestCounts } from "./counts.mjs";

/** @type {string} */
let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "counts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {object} report */
function reportFile(report) {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe("the counts of a test run", () => {
  it("are those of the runner's report", () => {
    const file = reportFile({ numPassedTests: 12, numFailedTests: 2 });
    expect(vitestCounts(file, false)).toEqual({ passed: 12, failed: 2 });
  });

  it("take a test that passed only at the second try for failed", () => {
    const file = reportFile({ stats: { expected: 5, unexpected: 1, flaky: 1 } });
    expect(playwrightCounts(file, false)).toEqual({ passed: 5, failed: 2 });
  });

  it("hold a failure where the runner failed outside every test", () => {
    const file = reportFile({ numPassedTests: 12, numFailedTests: 0 });
    expect(vitestCounts(file, false)).toEqual({ passed: 12, failed: 1 });
  });

  it("hold a failure where the runner never wrote a report, or found no test", () => {
    expect(vitestCounts(join(folder, "missing.json"), true)).toEqual({ passed: 0, failed: 1 });
    expect(vitestCounts(reportFile({ numPassedTests: 0, numFailedTests: 0 }), true).failed).toBe(1);
  });
});
