/** What is decided about one application is decided one after the other. */
export const applicationLock = (id: string): string => `producer-application:${id}`;

/** Held while anybody's application is written or becomes a producer: the second of two with one name is told. */
export const APPLICATIONS_LOCK = "producer-register";

/** Seconds. */
export const lockTimes = { timeout: 15, ttl: 30 };
