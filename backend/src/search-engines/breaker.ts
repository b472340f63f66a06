/**
 * Whether an engine is trusted with searches. Closed: it is. Open: it failed, and is only tried on the quiet,
 * after pauses that grow while it stays away.
 */
export type Breaker = { isOpen: false; errors: number } | { isOpen: true; try_at: number; pause_ms: number };

/** An engine that answers an error now and then is tried again; one that does so always is left alone. */
const MOST_ERRORS = 3;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export const closedBreaker: Breaker = { isOpen: false, errors: 0 };

/** After the engine answered in time. Only a trial closes an open breaker: an answer may be an old one. */
export const afterAnswer = (breaker: Breaker): Breaker => (breaker.isOpen ? breaker : closedBreaker);

/** After an error; the third in a row opens. */
export function afterError(breaker: Breaker, now: number): Breaker {
  if (breaker.isOpen) return breaker;
  const errors = breaker.errors + 1;
  return errors >= MOST_ERRORS ? opened(now, FIRST_PAUSE_MS) : { isOpen: false, errors };
}

/** After an answer that did not come in time: a shopper does not wait for a second one. */
export const afterSilence = (breaker: Breaker, now: number): Breaker =>
  breaker.isOpen ? breaker : opened(now, FIRST_PAUSE_MS);

/** Whether an open breaker's engine should be tried on the quiet. */
export const isTrialDue = (breaker: Breaker, now: number): boolean => breaker.isOpen && now >= breaker.try_at;

/** After a trial: a good one closes, a bad one makes the next pause twice as long. */
export function afterTrial(breaker: Breaker, isGood: boolean, now: number): Breaker {
  if (!breaker.isOpen) return breaker;
  return isGood ? closedBreaker : opened(now, Math.min(breaker.pause_ms * 2, LONGEST_PAUSE_MS));
}

const opened = (now: number, pause_ms: number): Breaker => ({
  isOpen: true,
  try_at: now + pause_ms,
  pause_ms,
});
