/** npm run verify [-- --without-tests]: everything a machine can say about the source without booting it. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepareBackendTypes } from "./build/backend-types.mjs";
import { install } from "./install/install.mjs";
import { pinnedPnpm } from "./install/pnpm.mjs";
import { DATA, ROOT } from "./paths.mjs";
import { cleanEnvironment } from "./process/clean-environment.mjs";
import { stopOnInterruption } from "./process/interruption.mjs";
import { runToEnd } from "./process/launch.mjs";
import { requireNode, requireSystem } from "./start/checks.mjs";
import { step } from "./terminal/progress.mjs";
import { reportFailure } from "./terminal/report-failure.mjs";

const { values } = parseArgs({ options: { "without-tests": { type: "boolean", default: false } } });
const logFolder = join(DATA, "logs", "verify");

/** @type {[title: string, program: string, ...args: string[]][]} */
const allChecks = [
  ["Format and lint", "biome", "check", "--error-on-warnings", "."],
  [
    "Who imports whom",
    "depcruise",
    "--config",
    ".dependency-cruiser.cjs",
    "backend",
    "storefront",
    "tests",
    "scripts",
  ],
  ["Dead code", "knip", "--no-config-hints"],
  ["Types of the commands", "tsc", "-p", "scripts"],
  ["Types of the packages", "npx", "--yes", pinnedPnpm(), "exec", "turbo", "run", "types"],
  ["Unit tests", "vitest", "run"],
];
const checks = values["without-tests"] ? allChecks.slice(0, -1) : allChecks;

/** @param {(typeof allChecks)[number]} check */
async function run([title, program, ...args]) {
  const command = program === "npx" ? program : join(ROOT, "node_modules", ".bin", program);
  const logFile = join(logFolder, `${title.toLowerCase().replaceAll(" ", "-")}.log`);
  const env = { ...cleanEnvironment(), TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1" };
  await runToEnd({ name: title, command, args, cwd: ROOT, env, logFile });
}

const interruption = stopOnInterruption();
let failed = 0;
try {
  requireNode();
  requireSystem();
  await step("Install packages", async (remark) => remark(await install(logFolder)));
  await step("Write the backend's types", async (remark) => remark(await prepareBackendTypes(logFolder)));
  for (const check of checks) {
    try {
      await step(check[0], () => run(check));
    } catch (error) {
      // One fault must not hide the next: every check is heard.
      if (interruption.isStopping()) throw error;
      reportFailure(error);
      failed += 1;
    }
  }
} catch (error) {
  reportFailure(error);
  failed += 1;
}
if (failed === 0) console.log("\nverify: all clean");
else console.log(`\nverify: ${failed} of ${checks.length} checks failed`);
process.exitCode = failed === 0 ? 0 : 1;
