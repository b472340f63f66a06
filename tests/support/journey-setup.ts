import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bootBackend } from "./boot-backend";
import { bootStorefront } from "./boot-storefront";
import { startStripeStandIn } from "./stripe-stand-in";
import { takeCards } from "./take-cards";
import { startTestCluster, testCluster } from "./test-cluster";

/** Playwright's global setup: a whole market on the ports its configuration chose; what it returns ends it. */
export default async function bootMarket(): Promise<() => Promise<void>> {
  const storefrontPort = Number(process.env.MARKET_TEST_STOREFRONT_PORT);
  const endCluster = await startTestCluster();
  const stripe = await startStripeStandIn();
  const clock = { CLOCK_FILE: join(testCluster().files, "clock") };
  writeFileSync(clock.CLOCK_FILE, "0");
  const backend = await bootBackend({ storefrontPort, env: { ...stripe.env, ...clock } });
  await takeCards(backend);
  const storefront = await bootStorefront(backend, storefrontPort, clock);
  process.env.MARKET_TEST_CLOCK = clock.CLOCK_FILE;
  process.env.MARKET_TEST_STRIPE = stripe.url;
  process.env.MARKET_TEST_BACKEND = JSON.stringify({ ...backend, env: undefined, stop: undefined });
  return async () => {
    await storefront.stop();
    await backend.stop();
    await stripe.stop();
    await endCluster();
  };
}
