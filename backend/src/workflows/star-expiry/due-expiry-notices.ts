import { type Day, daysBetween } from "../../modules/certification";
import type { Ending } from "./ending-of";

/** Holder and office are told so many days before a star's last day; 0 is the day itself. */
export const expiryThresholds = [180, 90, 30, 0] as const;
export type ExpiryThreshold = (typeof expiryThresholds)[number];

/** A star that ended longer ago is history: whoever takes over old papers is not told of them. */
export const TOLD_AFTER_END_DAYS = 180;

/** What marks a threshold of one decision as told. */
export const expiryKey = (certification_id: string, threshold: ExpiryThreshold): string =>
  `star-expiry:${certification_id}:${threshold}`;

export type DueExpiry<Told extends Ending = Ending> = Told & {
  threshold: ExpiryThreshold;
  /** Days left today; negative once the star has ended. */
  days_left: number;
};

/**
 * What must be told today. Of several thresholds passed since the last run only the nearest is told:
 * three letters at once would say the same thing three times, two of them wrongly. What has been told
 * is never told again, nor is a farther threshold after a nearer one, however the clock jumps.
 * @param already keys (`expiryKey`) of what was told before, by any process at any time
 */
export function dueExpiryNotices<Told extends Ending>(
  endings: readonly Told[],
  today: Day,
  already: ReadonlySet<string>,
): DueExpiry<Told>[] {
  return endings.flatMap((ending) => {
    const days_left = daysBetween(today, ending.last_day);
    const threshold = thresholdAt(days_left);
    if (threshold === null) return [];
    const isTold = expiryThresholds
      .filter((nearer) => nearer <= threshold)
      .some((nearer) => already.has(expiryKey(ending.certification_id, nearer)));
    return isTold ? [] : [{ ...ending, threshold, days_left }];
  });
}

/** The nearest threshold that a star with so many days left has reached. */
function thresholdAt(days_left: number): ExpiryThreshold | null {
  if (days_left < -TOLD_AFTER_END_DAYS) return null;
  return expiryThresholds.filter((threshold) => days_left <= threshold).at(-1) ?? null;
}
