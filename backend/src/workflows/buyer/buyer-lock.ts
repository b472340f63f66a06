/** What is decided about one company is decided one after the other. */
export const buyerLock = (buyerId: string): string => `buyer:${buyerId}`;

/** Seconds. */
export const lockTimes = { timeout: 5, ttl: 30 };
