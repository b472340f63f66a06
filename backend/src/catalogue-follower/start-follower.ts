import type { Logger } from "@medusajs/framework/types";
import { Client, Pool } from "pg";
import type { ChangeFollower } from "../modules/catalogue-change";
import { type FollowerParts, followChanges } from "./follow-changes";
import { type Storefront, tellStorefront } from "./tell-storefront";
import { WakeUp } from "./wake-up";

/** A notice wakes the follower at once; this is for the notices that a broken connection lost. */
const POLL_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
/** Any number of our own: the process that holds this lock follows, the others stand by. */
const LEADER_LOCK = 7_304_001;

type Settings = Omit<FollowerParts, "database"> & {
  databaseUrl: string;
  storefront: Storefront;
  logger: Logger;
};

/**
 * Follows the catalogue's changes until it is stopped. Of several processes one leads, so no older
 * reading can overwrite a newer one. The index and the storefront are served by two loops: a storefront
 * that is away does not hold up the index.
 */
export function startFollower({ databaseUrl, storefront, logger, ...parts }: Settings): ChangeFollower {
  const pool = new Pool({ connectionString: databaseUrl, max: 2, application_name: "catalogue-follower" });
  pool.on("error", (error) => logger.warn(`Catalogue follower: ${error.message}`));
  const changed = new WakeUp();
  const stale = new WakeUp();
  let isStopped = false;
  let isLeading = false;

  const follow = async (): Promise<void> => {
    const line = new Client({ connectionString: databaseUrl, application_name: "catalogue-follower" });
    let failure: Error | null = null;
    line.on("error", (error) => {
      failure = error;
      changed.ring();
    });
    line.on("notification", () => changed.ring());
    try {
      await line.connect();
      await line.query("listen catalogue_change");
      while (!isStopped) {
        if (failure) throw failure;
        isLeading ||= await takeLead(line);
        if (isLeading) {
          while ((await followChanges({ ...parts, database: pool })) > 0) stale.ring();
        }
        await changed.wait(POLL_MS);
      }
    } finally {
      isLeading = false;
      await line.end();
    }
  };
  const tell = async (): Promise<void> => {
    while (!isStopped) {
      if (isLeading) while ((await tellStorefront(pool, storefront)) > 0);
      await stale.wait(POLL_MS);
    }
  };
  const keepUp = async (what: string, work: () => Promise<void>, wake: WakeUp): Promise<void> => {
    let pause = 500;
    while (!isStopped) {
      const start = Date.now();
      try {
        await work();
      } catch (error) {
        pause = Date.now() - start > LONGEST_PAUSE_MS ? 500 : Math.min(pause * 2, LONGEST_PAUSE_MS);
        const reason = error instanceof Error ? error.message : String(error);
        logger.warn(`Catalogue follower: ${what}: ${reason}. Trying again in ${pause / 1000} s.`);
        await wake.wait(pause);
      }
    }
  };
  const loops = Promise.all([
    keepUp("the index cannot follow", follow, changed),
    keepUp("the storefront cannot be told", tell, stale),
  ]);
  return {
    async stop() {
      isStopped = true;
      changed.ring();
      stale.ring();
      await loops;
      await pool.end();
    },
  };
}

async function takeLead(line: Client): Promise<boolean> {
  const { rows } = await line.query<{ leads: boolean }>(`select pg_try_advisory_lock($1) as leads`, [
    LEADER_LOCK,
  ]);
  return rows[0]?.leads === true;
}
