import type { Logger } from "@medusajs/framework/types";
import { Client, Pool } from "pg";
import type { ChangeFollower } from "../modules/catalogue-change";
import type { EngineIndex } from "../search-engines/search-engine";
import { forgetEngines } from "./build-engine";
import { type FollowerParts, followChanges } from "./follow-changes";
import { followEngine } from "./follow-engine";
import { keepUp } from "./keep-up";
import { beginLead, endLead } from "./lead-state";
import { rebuildWhenWanted } from "./rebuild-wanted";
import type { SecondEngine } from "./second-engine";
import { type Storefront, tellStorefront } from "./tell-storefront";
import { WakeUp } from "./wake-up";

/** A notice wakes the follower at once; this is for the notices that a broken connection lost. */
const POLL_MS = 2_000;
/** Any number of our own: the process that holds this lock follows, the others stand by. */
const LEADER_LOCK = 7_304_001;

type Settings = Omit<FollowerParts, "database" | "hasSecondEngine" | "warn"> & {
  databaseUrl: string;
  storefront: Storefront;
  logger: Logger;
  /** PostgreSQL's index, to be built anew when that is wanted. */
  index: EngineIndex;
  /** Compares the indexes with the catalogue: after a process that did not stop in order. */
  checkIndexes: () => Promise<void>;
  /** A search engine beside PostgreSQL; null when none is set. */
  engine: SecondEngine | null;
};

/**
 * Follows the catalogue's changes until it is stopped. Of several processes one leads, so no older
 * reading can overwrite a newer one. The index, the storefront and a second search engine are served by
 * loops of their own: none that is away holds up another.
 */
export function startFollower(settings: Settings): ChangeFollower {
  const { databaseUrl, storefront, logger, engine, index, checkIndexes, ...parts } = settings;
  const pool = new Pool({ connectionString: databaseUrl, max: 4, application_name: "catalogue-follower" });
  pool.on("error", (error) => logger.warn(`Catalogue follower: ${error.message}`));
  const changed = new WakeUp();
  const stale = new WakeUp();
  const wanted = new WakeUp();
  let isStopped = false;
  let isLeading = false;

  const followed: FollowerParts = {
    ...parts,
    database: pool,
    hasSecondEngine: engine !== null,
    warn: (message) => logger.warn(`Catalogue follower: ${message}`),
  };
  const second = engine
    ? followEngine({ database: pool, engine, logger, pollMs: POLL_MS, isLeading: () => isLeading })
    : null;
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
        if (!isLeading && (await takeLead(line))) {
          if (!engine) await forgetEngines(pool);
          isLeading = true;
          if (!(await beginLead(pool))) void check();
        }
        if (isLeading) {
          while ((await followChanges(followed)) > 0) {
            stale.ring();
            second?.ring();
          }
        }
        await changed.wait(POLL_MS);
      }
    } finally {
      isLeading = false;
      await line.end();
    }
  };
  const check = (): Promise<void> =>
    checkIndexes().catch((error: unknown) =>
      logger.warn(`Catalogue follower: the indexes could not be checked: ${String(error)}`),
    );
  const rebuild = async (): Promise<void> => {
    while (!isStopped) {
      if (isLeading && (await rebuildWhenWanted(pool, index))) {
        logger.info("Catalogue follower: the index was built anew.");
        changed.ring();
      }
      await wanted.wait(POLL_MS);
    }
  };
  const tell = async (): Promise<void> => {
    while (!isStopped) {
      if (isLeading) while ((await tellStorefront(pool, storefront)) > 0);
      await stale.wait(POLL_MS);
    }
  };
  const shared = { isStopped: () => isStopped, logger };
  const loops = Promise.all([
    keepUp({ ...shared, failure: "the index cannot follow", work: follow, wake: changed }),
    keepUp({ ...shared, failure: "the index cannot be built anew", work: rebuild, wake: wanted }),
    keepUp({ ...shared, failure: "the storefront cannot be told", work: tell, wake: stale }),
  ]);
  return {
    async stop() {
      isStopped = true;
      changed.ring();
      stale.ring();
      wanted.ring();
      const wasLeading = isLeading;
      await Promise.all([loops, second?.stop()]);
      if (wasLeading) await endLead(pool);
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
