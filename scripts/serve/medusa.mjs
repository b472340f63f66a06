import { join } from "node:path";
import { BACKEND, BACKEND_BUILD } from "../paths.mjs";
import { launch, runToEnd } from "../process/launch.mjs";
import { waitForHttp } from "../process/wait-for-http.mjs";

const program = join(BACKEND, "node_modules/@medusajs/cli/cli.js");

/**
 * @param {string[]} args
 * @param {{ name: string, env: NodeJS.ProcessEnv, logFile: string, cwd?: string }} details
 */
function medusa(args, { name, env, logFile, cwd = BACKEND_BUILD }) {
  const silent = { MEDUSA_DISABLE_TELEMETRY: "true", ...env };
  return { name, command: process.execPath, args: [program, ...args], cwd, env: silent, logFile };
}

/**
 * Brings the tables up to date; does nothing where they are.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} logFile
 */
export function migrate(env, logFile) {
  const args = ["db:migrate", "--execute-safe-links"];
  return runToEnd(medusa(args, { name: "The migration", env, logFile }));
}

/**
 * Fills the demonstration catalogue; a second run changes nothing.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} logFile
 */
export function seed(env, logFile) {
  const args = ["exec", "../scripts/seed/run.ts"];
  return runToEnd(medusa(args, { name: "The seed", env, logFile, cwd: BACKEND }));
}

/**
 * Starts the production build of the backend and waits until it is healthy.
 * @param {NodeJS.ProcessEnv & { PORT: string }} env
 * @param {string} logFile
 */
export async function startBackend(env, logFile) {
  const running = await launch(medusa(["start", "--port", env.PORT], { name: "The backend", env, logFile }));
  await waitForHttp(`http://127.0.0.1:${env.PORT}/health`, running);
  return running;
}
