import type { Logger } from "@medusajs/framework/types";
import type { WakeUp } from "./wake-up";

const FIRST_PAUSE_MS = 500;

type Work = {
  /** What is said when it fails. */
  failure: string;
  work: () => Promise<void>;
  /** Ends a pause early. */
  wake: WakeUp;
  isStopped: () => boolean;
  /** How long it may take to notice that it would work again. */
  longestPauseMs?: number;
  logger: Logger;
};

/** Does a work that should never end, and again after it failed, with longer and longer pauses. */
export async function keepUp({ failure, work, wake, isStopped, logger, ...how }: Work): Promise<void> {
  const { longestPauseMs = 30_000 } = how;
  let pause = FIRST_PAUSE_MS;
  while (!isStopped()) {
    const start = Date.now();
    try {
      await work();
    } catch (error) {
      if (isStopped()) return;
      const hasWorked = Date.now() - start > longestPauseMs;
      pause = hasWorked ? FIRST_PAUSE_MS : Math.min(pause * 2, longestPauseMs);
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn(`Catalogue follower: ${failure}: ${reason}. Trying again in ${pause / 1000} s.`);
      await wake.wait(pause);
    }
  }
}
