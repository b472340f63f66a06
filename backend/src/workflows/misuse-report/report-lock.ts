/** Two clerks and the reporter may touch one report at once: whoever writes to it holds this lock. */
export const reportLock = (id: string): string => `misuse-report:${id}`;

/** Seconds: to wait for the lock, and for which it holds if its process dies. */
export const lockTimes = { timeout: 5, ttl: 30 };
