import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runPnpm } from "../install/pnpm.mjs";
import { isBuildCurrent, stampBuild } from "./build-stamp.mjs";

/** Reading the backend's configuration asks for these; no build result contains them. */
const placeholders = {
  DATABASE_URL: "postgres://localhost/none",
  JWT_SECRET: "only-for-building",
  COOKIE_SECRET: "only-for-building",
  INTERNAL_SECRET: "only-for-building",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  PUBLISHABLE_KEY: "pk_only_for_building",
};

/**
 * Builds the backend and the storefront for production; what has not changed comes from the build cache.
 * The result does not depend on ports, secrets or keys: those are read when the programs start.
 * @param {string} logFolder
 * @returns {Promise<string>} a remark
 */
export async function build(logFolder) {
  if (isBuildCurrent()) return "unchanged";
  const logFile = join(logFolder, "build.log");
  const env = {
    ...process.env,
    ...placeholders,
    NODE_ENV: undefined,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
  };
  await runPnpm(["exec", "turbo", "run", "build"], { name: "The build", logFile, env });
  stampBuild();
  return readFileSync(logFile, "utf8").includes("FULL TURBO") ? "from the build cache" : "built";
}
