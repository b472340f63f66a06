import { join } from "node:path";
import { startStorefront } from "../../scripts/serve/storefront.mjs";
import type { Backend } from "./boot-backend";
import { storefrontSettings } from "./settings";
import { testCluster } from "./test-cluster";

export type Storefront = { url: string; logFile: string; pid: number; stop: () => Promise<void> };

/** Starts the built storefront on a port the backend was told of, and waits until it is healthy. */
export async function bootStorefront(
  backend: Backend,
  port: number,
  extra: Record<string, string> = {},
): Promise<Storefront> {
  const { databaseUrl, dataDir, publishableKey } = backend;
  const ports = { databaseUrl, dataDir, backendPort: backend.port, storefrontPort: port };
  const logFile = join(testCluster().logs, `storefront-${port}.log`);
  const env = { ...storefrontSettings(ports, publishableKey), ...extra };
  const running = await startStorefront(env, logFile);
  const stop = async () => {
    await running.stop();
  };
  return { url: `http://localhost:${port}`, logFile, pid: running.pid, stop };
}
