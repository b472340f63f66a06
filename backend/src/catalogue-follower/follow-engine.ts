import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@medusajs/framework/types";
import { buildWhenDue } from "./build-engine";
import type { Database } from "./database";
import { keepUp } from "./keep-up";
import type { SecondEngine } from "./second-engine";
import { tellEngine } from "./tell-engine";
import { WakeUp } from "./wake-up";

/** Until it has been told what it missed, an engine that is back answers nobody. */
const LONGEST_PAUSE_MS = 8_000;
/** An engine that hangs must not keep the process from ending. */
const LONGEST_STOP_MS = 2_000;

type Parts = {
  database: Database;
  engine: SecondEngine;
  logger: Logger;
  pollMs: number;
  isLeading: () => boolean;
};

/** Keeps a second engine's index built and told of every change, by two loops: a build holds up no change. */
export function followEngine({ database, engine, logger, pollMs, isLeading }: Parts) {
  const { name } = engine.index;
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  const owed = new WakeUp();
  const due = new WakeUp();

  const tell = async (): Promise<void> => {
    while (!isStopped()) {
      if (isLeading()) while ((await tellEngine(database, engine)) > 0);
      await owed.wait(pollMs);
    }
  };
  const build = async (): Promise<void> => {
    while (!isStopped()) {
      if (isLeading() && (await buildWhenDue(database, engine, stopping.signal))) {
        logger.info(`Catalogue follower: the index of ${name} is built.`);
        owed.ring();
      }
      await due.wait(pollMs);
    }
  };
  const shared = { isStopped, logger, longestPauseMs: LONGEST_PAUSE_MS };
  const loops = Promise.all([
    keepUp({ ...shared, failure: `${name} cannot be told`, work: tell, wake: owed }),
    keepUp({ ...shared, failure: `the index of ${name} cannot be built`, work: build, wake: due }),
  ]);
  return {
    /** There is something new to tell. */
    ring: (): void => owed.ring(),
    async stop(): Promise<void> {
      stopping.abort();
      owed.ring();
      due.ring();
      await Promise.race([loops, sleep(LONGEST_STOP_MS, undefined, { ref: false })]);
    },
  };
}
