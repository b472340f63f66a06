import { bootBackend } from "./boot-backend";
import { bootStorefront } from "./boot-storefront";
import { startTestCluster } from "./test-cluster";

/** Playwright's global setup: a whole market on the ports its configuration chose; what it returns ends it. */
export default async function bootMarket(): Promise<() => Promise<void>> {
  const storefrontPort = Number(process.env.MARKET_TEST_STOREFRONT_PORT);
  const endCluster = await startTestCluster();
  const backend = await bootBackend({ storefrontPort });
  const storefront = await bootStorefront(backend, storefrontPort);
  process.env.MARKET_TEST_BACKEND = JSON.stringify({ ...backend, env: undefined, stop: undefined });
  return async () => {
    await storefront.stop();
    await backend.stop();
    await endCluster();
  };
}
