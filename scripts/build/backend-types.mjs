import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BACKEND } from "../paths.mjs";
import { cleanEnvironment } from "../process/clean-environment.mjs";
import { runToEnd } from "../process/launch.mjs";
import { buildSettings } from "./build-settings.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { schemaPaths } from "./schema-paths.mjs";

const stampFile = join(BACKEND, ".medusa", "types", ".stamp");

/**
 * Writes the types that follow from the backend's modules and links, unless they are there.
 * @param {string} logFolder
 * @returns {Promise<string>} a remark
 */
export async function prepareBackendTypes(logFolder) {
  const wanted = fingerprint(["pnpm-lock.yaml", ...schemaPaths]);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return "up to date";
  await runToEnd({
    name: "Writing the backend's types",
    command: process.execPath,
    args: [fileURLToPath(new URL("generate-types.mjs", import.meta.url))],
    cwd: BACKEND,
    env: { ...cleanEnvironment(), ...buildSettings },
    logFile: join(logFolder, "backend-types.log"),
  });
  writeFileSync(stampFile, wanted);
  return "written";
}
