import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { testCluster } from "./test-cluster";

async function inCluster(work: (client: Client) => Promise<unknown>): Promise<void> {
  const url = new URL(testCluster().url);
  // Not the template itself: a database with a session on it cannot be copied.
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Connections that were closed a moment ago are still leaving; to force them out would end in their errors. */
async function sessionsLeft(client: Client, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { rowCount } = await client.query("SELECT 1 FROM pg_stat_activity WHERE datname = $1", [name]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A fresh copy of the migrated and seeded database. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = new URL(testCluster().url);
  const template = url.pathname.slice(1);
  await inCluster((client) =>
    client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE "${template}" STRATEGY file_copy`,
    ),
  );
  url.pathname = `/${name}`;
  const drop = () =>
    inCluster(async (client) => {
      await sessionsLeft(client, name);
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
    });
  return { url: url.href, drop };
}
