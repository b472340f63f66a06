import { env } from "./env";

/** The schedule of a sweeping job, as cron: every minute, or every `seconds` where the market is told so. */
export const sweepSchedule = (seconds: number): string =>
  seconds === 60 ? "* * * * *" : `*/${seconds} * * * * *`;

export const SWEEP_SCHEDULE: string = sweepSchedule(env.SWEEP_SECONDS);
