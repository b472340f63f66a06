import { defineConfig } from "@playwright/test";
import { findFreePort } from "../scripts/process/free-port.mjs";
import { browserFlags, findBrowser } from "../scripts/test/browser.mjs";

// Read again in every worker, which inherits what the first reading has chosen.
process.env.MARKET_TEST_STOREFRONT_PORT ??= String(await findFreePort());
process.env.BROWSER_PATH ??= await findBrowser();

/** Journeys: a real browser against a whole market, built for production. */
export default defineConfig({
  testDir: "./journeys",
  testMatch: "**/*.spec.ts",
  globalSetup: "./support/journey-setup.ts",
  outputDir: "./test-results",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${process.env.MARKET_TEST_STOREFRONT_PORT}`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.BROWSER_PATH, args: browserFlags },
  },
});
