import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "../build/build.mjs";
import { install } from "../install/install.mjs";
import { DATA } from "../paths.mjs";
import { addresses, backendEnvironment, storefrontEnvironment } from "../serve/environment.mjs";
import { startBackend } from "../serve/medusa.mjs";
import { publishableKey } from "../serve/publishable-key.mjs";
import { startStorefront } from "../serve/storefront.mjs";
import { step } from "../terminal/progress.mjs";
import { portFrom, requireDisk, requireFreePort } from "./checks.mjs";
import { openDatabase } from "./database.mjs";
import { prepareCatalogue, prepareTables } from "./prepare-database.mjs";
import { refreshPages } from "./refresh-pages.mjs";

/** Brings the whole market up, one shown step after the other. */
export async function startMarket() {
  const logFolder = join(DATA, "logs");
  mkdirSync(logFolder, { recursive: true });
  const backendPort = portFrom("BACKEND_PORT", 9000);
  const storefrontPort = portFrom("STOREFRONT_PORT", 8000);
  await step("Look at ports and disk", async (remark) => {
    await requireFreePort(backendPort, "BACKEND_PORT");
    await requireFreePort(storefrontPort, "STOREFRONT_PORT");
    remark(requireDisk());
  });
  await step("Install packages", async (remark) => remark(await install(logFolder)));
  const database = await step("Start the database", (remark) => openDatabase(logFolder, remark));
  await step("Build backend and storefront", async (remark) => remark(await build(logFolder)));

  const { url: databaseUrl, secrets, stateFile, isLocal } = database;
  const market = { databaseUrl, dataDir: DATA, backendPort, storefrontPort, secrets, base: process.env };
  const env = backendEnvironment(market);
  await step("Prepare the tables", async (remark) =>
    remark(await prepareTables({ env, stateFile, logFolder, isLocal })),
  );
  await step("Fill the demonstration catalogue", async (remark) =>
    remark(await prepareCatalogue({ env, stateFile, logFolder, dataDir: DATA })),
  );
  const backend = await step("Start the backend", () => startBackend(env, join(logFolder, "backend.log")));
  const storefront = await step("Start the storefront", async () => {
    const pages = storefrontEnvironment(market, publishableKey(DATA));
    const running = await startStorefront(pages, join(logFolder, "storefront.log"));
    await refreshPages(addresses(market).storefrontUrl, secrets.INTERNAL_SECRET);
    return running;
  });
  return { market, programs: [backend, storefront, ...(database.running ? [database.running] : [])] };
}
