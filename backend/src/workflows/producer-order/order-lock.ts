/**
 * The lock of everything that moves the parts of one core order: two producers shipping at once would
 * both read and write the core order's quantities. Not the bare order id, which core steps lock inside.
 */
export const orderLock = (orderId: string): string => `parcels:${orderId}`;

/** Seconds: to wait for the lock, and for which it holds if its process dies. */
export const lockTimes = { timeout: 15, ttl: 60 };
