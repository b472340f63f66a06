import { env } from "./env";

const { SWEEP_SECONDS } = env;

/** When a sweeping job runs, as cron: every minute, or every so many seconds where the market is told so. */
export const SWEEP_SCHEDULE = SWEEP_SECONDS === 60 ? "* * * * *" : `*/${SWEEP_SECONDS} * * * * *`;
