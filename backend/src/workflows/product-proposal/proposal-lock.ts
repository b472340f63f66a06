/** Everybody who writes a proposal holds this lock. */
export const proposalLock = (id: string): string => `product-proposal:${id}`;

/** Addresses and codes are given out one approval at a time. */
export const APPROVAL_LOCK = "product-proposal:approve";

/** Seconds: to wait for the lock, and for which it holds if its process dies. */
export const lockTimes = { timeout: 5, ttl: 60 };
/** An approval whose process died leaves its lock for some seconds: whoever repeats it waits them out. */
export const approvalLockTimes = { timeout: 20, ttl: 60 };
