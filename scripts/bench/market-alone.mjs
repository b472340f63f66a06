import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../paths.mjs";
import { startLocalDatabase } from "../postgres/local-database.mjs";
import { postgresPlace } from "../postgres/place.mjs";
import { cleanEnvironment } from "../process/clean-environment.mjs";
import { findFreePort } from "../process/free-port.mjs";
import { backendEnvironment } from "../serve/environment.mjs";
import { migrate, seed } from "../serve/medusa.mjs";

const secret = "only-for-this-benchmark-on-loopback-0123456789";

/**
 * Gives a migrated and seeded database of the benchmark's own below .data/bench, and removes it afterwards.
 * @param {string} name
 * @param {(market: import("../serve/environment.mjs").Market, logs: string) => Promise<void>} work
 */
export async function withMarketAlone(name, work) {
  const { home } = postgresPlace(join(DATA, "bench", `${name}-${process.pid}`));
  const logs = join(DATA, "bench", "logs");
  const dataDir = join(home, "data");
  mkdirSync(dataDir, { recursive: true });
  const { running, url } = await startLocalDatabase({ home, password: secret, logFolder: logs });
  try {
    const [backendPort, storefrontPort] = [await findFreePort(), await findFreePort()];
    const secrets = {
      POSTGRES_PASSWORD: secret,
      JWT_SECRET: `${secret}-jwt`,
      COOKIE_SECRET: `${secret}-cookie`,
      INTERNAL_SECRET: `${secret}-internal`,
      BANK_NOTICE_SECRET: `${secret}-bank`,
    };
    const base = cleanEnvironment();
    const market = { databaseUrl: url, dataDir, backendPort, storefrontPort, secrets, base };
    await migrate(backendEnvironment(market), join(logs, "migrate.log"));
    await seed(backendEnvironment(market), join(logs, "seed.log"));
    await work(market, logs);
  } finally {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
