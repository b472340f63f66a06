/** Everybody who writes a proposal for a product holds this lock. */
export const listingLock = (productId: string): string => `listing:${productId}`;

/** Seconds: to wait for the lock, and for which it holds if its process dies. */
export const lockTimes = { timeout: 5, ttl: 60 };
