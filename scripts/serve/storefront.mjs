import { join } from "node:path";
import { STOREFRONT } from "../paths.mjs";
import { launch } from "../process/launch.mjs";
import { waitForHttp } from "../process/wait-for-http.mjs";

const program = join(STOREFRONT, "server.mjs");

/**
 * Starts the production build of the storefront and waits until it is healthy.
 * @param {NodeJS.ProcessEnv & { PORT: string }} env
 * @param {string} logFile
 */
export async function startStorefront(env, logFile) {
  const running = await launch({
    name: "The storefront",
    command: process.execPath,
    args: [program, "--port", env.PORT],
    cwd: STOREFRONT,
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
    logFile,
  });
  await waitForHttp(`http://127.0.0.1:${env.PORT}/api/health`, running);
  return running;
}
