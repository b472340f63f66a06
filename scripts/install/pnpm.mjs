import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../paths.mjs";
import { runToEnd } from "../process/launch.mjs";

/** The package manager this repository names, with its version. */
export function pinnedPnpm() {
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return packageManager;
}

/**
 * Runs the pinned pnpm through npx, which comes with Node: nothing has to be installed by hand.
 * @param {string[]} args
 * @param {{ name: string, logFile: string, env?: NodeJS.ProcessEnv }} details
 */
export function runPnpm(args, { name, logFile, env = process.env }) {
  return runToEnd({
    name,
    command: "npx",
    args: ["--yes", pinnedPnpm(), ...args],
    cwd: ROOT,
    // CI=true: never ask a question nobody can answer.
    env: { ...env, CI: "true", npm_config_update_notifier: "false" },
    logFile,
  });
}
