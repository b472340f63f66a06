/** What is decided about one producer is decided one after the other. */
export const producerLock = (producerId: string): string => `producer:${producerId}`;

/** Seconds. */
export const lockTimes = { timeout: 5, ttl: 30 };
