import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runPnpm } from "../install/pnpm.mjs";
import { buildSettings } from "./build-settings.mjs";
import { isBuildCurrent, stampBuild } from "./build-stamp.mjs";

/**
 * Builds the backend and the storefront for production; what has not changed comes from the build cache.
 * The result does not depend on ports, secrets or keys: those are read when the programs start.
 * @param {string} logFolder
 * @returns {Promise<string>} a remark
 */
export async function build(logFolder) {
  if (isBuildCurrent()) return "unchanged";
  const logFile = join(logFolder, "build.log");
  const env = { ...process.env, ...buildSettings, NODE_ENV: undefined };
  await runPnpm(["exec", "turbo", "run", "build"], { name: "The build", logFile, env });
  stampBuild();
  return readFileSync(logFile, "utf8").includes("FULL TURBO") ? "from the build cache" : "built";
}
