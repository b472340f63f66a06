import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Backend } from "./boot-backend";

/** Any number that nobody else locks on. */
const LATCH = 471_104;

export type Halt = {
  /** Waits until so many writers stand still in the middle of their statement. */
  reached: (writers: number) => Promise<void>;
  /** Takes the halt away while other processes go on. */
  lift: () => Promise<void>;
  /** Kills the process as a power cut would, lets the database find out, and takes the halt away. */
  killThere: (backend: Backend) => Promise<void>;
};

/** Makes every insert into a table stand still at the first row that this condition on `new` holds for. */
export async function haltInserts(databaseUrl: string, table: string, condition: string): Promise<Halt> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`select pg_advisory_lock(${LATCH})`);
  await client.query(`create function test_halt() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock_shared(${LATCH}); return new; end $$`);
  await client.query(`create trigger test_halt before insert on ${table}
    for each row when (${condition}) execute function test_halt()`);
  const count = async (text: string) => Number((await client.query<{ n: string }>(text)).rows[0]?.n);
  const until = async (text: string, wanted: number) => {
    for (let tries = 0; (await count(text)) !== wanted; tries += 1) {
      if (tries > 600) throw new Error(`Waited in vain for ${wanted}: ${text}`);
      await sleep(50);
    }
  };
  const waiting = `select count(*) as n from pg_locks where locktype = 'advisory' and objid = ${LATCH} and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  const others =
    "select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  const killThere = async ({ pid }: Backend) => {
    process.kill(pid, "SIGKILL");
    await client.query(`select pg_advisory_unlock(${LATCH})`);
    await until(others, 0);
    await client.query("drop function test_halt cascade");
    await client.end();
  };
  const lift = async () => {
    await client.query(`select pg_advisory_unlock(${LATCH})`);
    await client.query("drop function test_halt cascade");
    await client.end();
  };
  return { lift, reached: (writers) => until(waiting, writers), killThere };
}
