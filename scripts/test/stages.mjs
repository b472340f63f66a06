import { rmSync } from "node:fs";
import { join } from "node:path";
import { DATA, ROOT, TESTS } from "../paths.mjs";
import { cleanEnvironment } from "../process/clean-environment.mjs";
import { launch } from "../process/launch.mjs";
import { findBrowser } from "./browser.mjs";
import { playwrightCounts, vitestCounts } from "./counts.mjs";

/** @typedef {(words: string[]) => Promise<import("./counts.mjs").Counts>} Stage */

/** @param {string} name */
const reportOf = (name) => join(DATA, "test", `${name}-report.json`);

/**
 * Runs a test program in the terminal.
 * @param {{ name: string, cwd: string, program: string, args: string[], env?: NodeJS.ProcessEnv }} run
 * @returns {Promise<boolean>} whether it ended with 0
 */
async function hasSucceeded({ name, cwd, program, args, env }) {
  rmSync(reportOf(name), { force: true });
  const command = join(cwd, "node_modules", ".bin", program);
  const running = await launch({
    name,
    command,
    args,
    cwd,
    env: { ...cleanEnvironment(), ...env },
    stopSignal: "SIGINT",
  });
  return (await running.exited).code === 0;
}

/**
 * @param {string} name
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Stage}
 */
function vitest(name, cwd, env) {
  return async (words) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportOf(name)}`];
    const args = ["run", ...reporters, ...words];
    return vitestCounts(reportOf(name), await hasSucceeded({ name, cwd, program: "vitest", args, env }));
  };
}

/** A search engine that the tests may use; they leave nothing in it. */
const searchEngine = Object.fromEntries(
  ["MEILISEARCH_HOST", "MEILISEARCH_API_KEY"].flatMap((name) =>
    process.env[name] ? [[name, process.env[name]]] : [],
  ),
);

/** @type {Stage} */
async function journeys(words) {
  const name = "journeys";
  const env = { BROWSER_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(name) };
  const args = ["test", "--reporter=list,json", ...words];
  return playwrightCounts(
    reportOf(name),
    await hasSucceeded({ name, cwd: TESTS, program: "playwright", args, env }),
  );
}

/** Every stage with what it needs, in the order of a full run. */
export const stages = [
  { name: "unit", title: "Unit tests", needsBuild: false, run: vitest("unit", ROOT) },
  {
    name: "http",
    title: "HTTP tests against a booted backend",
    needsBuild: true,
    run: vitest("http", TESTS, searchEngine),
  },
  { name: "journeys", title: "Journeys in a browser", needsBuild: true, run: journeys },
];
