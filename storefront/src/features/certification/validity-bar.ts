import { addDays, daysBetween } from "@/lib/day";

type Dated = { issued_on: string | null; expires_on: string | null; ended_on: string | null };

/** Parts of the bar in per cent from its left end. */
export type Bar = {
  from: string;
  /** Last day on which the decision held or will hold. */
  until: string;
  /** How much of the bar the decision held. */
  held: number;
  /** Where the day stands; null when it lies before the decision. */
  mark: number | null;
};

/**
 * A decision's life as a bar from its first day to its last, or to the day asked for when that is later.
 * Null when its days are not known, or when it never held.
 */
export const validityBar = ({ issued_on, expires_on, ended_on }: Dated, day: string): Bar | null => {
  if (issued_on === null || expires_on === null) return null;
  const until = ended_on === null ? expires_on : addDays(ended_on, -1);
  if (until < issued_on) return null;
  const end = [expires_on, until, day].reduce((last, one) => (one > last ? one : last));
  const length = Math.max(1, daysBetween(issued_on, end));
  const share = (at: string) => Math.round((daysBetween(issued_on, at) / length) * 1000) / 10;
  return { from: issued_on, until, held: share(until), mark: day < issued_on ? null : share(day) };
};
