import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { testCluster } from "./test-cluster";

async function inCluster(statement: (name: string) => string, name: string): Promise<void> {
  const url = new URL(testCluster().url);
  // Not the template itself: a database with a session on it cannot be copied.
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement(client.escapeIdentifier(name)));
  } finally {
    await client.end();
  }
}

/** A fresh copy of the migrated and seeded database. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = new URL(testCluster().url);
  const template = url.pathname.slice(1);
  await inCluster((safe) => `CREATE DATABASE ${safe} TEMPLATE "${template}" STRATEGY file_copy`, name);
  url.pathname = `/${name}`;
  const drop = () => inCluster((safe) => `DROP DATABASE ${safe} WITH (FORCE)`, name);
  return { url: url.href, drop };
}
