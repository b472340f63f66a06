import { type DatedDecision, type Day, standingOn } from "../../modules/certification";

/** The decision by which a product holds its star, or held it last, and the last day of that star. */
export type Ending = { certification_id: string; last_day: Day };

/**
 * When the star of ONE product ends by the calendar, or has ended; null where nothing ends that way:
 * never recognised, revoked (today or on a day to come), or followed by a later decision, be it one
 * that begins only after `day`.
 */
export function endingOf(decisions: readonly DatedDecision[], day: Day): Ending | null {
  const latest = decisions
    .filter((decision) => decision.issued_on !== null)
    .sort(byTime)
    .at(-1);
  if (!latest || latest.expires_on === null || latest.revoked_on !== null) return null;
  const standing = standingOn(decisions, day).standings.get(latest.id);
  if (standing !== "in_force" && standing !== "expiring" && standing !== "expired") return null;
  return { certification_id: latest.id, last_day: latest.expires_on };
}

/** As `standingOn` puts decisions in order: of two on one day the one with more stars counts. */
const byTime = (a: DatedDecision, b: DatedDecision): number =>
  (a.issued_on ?? "").localeCompare(b.issued_on ?? "") ||
  a.star_rating - b.star_rating ||
  a.id.localeCompare(b.id);
