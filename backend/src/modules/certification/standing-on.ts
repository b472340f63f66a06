import type { CaseType, Standing, StarRating, StarStanding } from "../../contracts/certification";
import { addDays, type Day, daysBetween } from "./day";

/** The part of an OcopCertification on which its standing depends. */
export type DatedDecision = {
  id: string;
  star_rating: StarRating;
  case_type: CaseType;
  issued_on: Day | null;
  expires_on: Day | null;
  revoked_on: Day | null;
  year: number | null;
};

/** A star is called expiring so many days before its last day. */
const EXPIRING_WITHIN_DAYS = 180;

/** When and by what a decision stopped to hold; `by` is the later decision or the revocation. */
export type Ending = { standing: "revoked" | "superseded" | "expired"; from: Day; by: string | null };

export type StandingOn = {
  /** Decisions taken by that day; one taken later is not listed. */
  standings: Map<string, Standing>;
  /** Of those that no longer hold on that day: since when. */
  endings: Map<string, Ending>;
  star: StarStanding;
};

const NEVER: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };
const AFTER_ALL_DAYS: Day = "9999-12-31";

/**
 * How the decisions about ONE product stand on a day, and which star it may show then.
 * A decision holds from its day of issue through its last day; of what can end it sooner (revocation,
 * a later decision) the first one counts, and what has ended never comes back. A decision known only by
 * its year is history and never in force: it reads as superseded where another follows, otherwise as
 * expired. `valid_until` also counts what is known to come after the day: a revocation, a later decision.
 */
export function standingOn(decisions: readonly DatedDecision[], day: Day): StandingOn {
  const known = [...decisions].sort(byTime);
  const taken = known.filter((decision) => isTakenBy(decision, day));
  const endings = new Map(
    taken.map((decision) => [decision.id, endingOf(decision, known.slice(known.indexOf(decision) + 1))]),
  );
  const standings = new Map(
    taken.map((decision) => [decision.id, standingOf(decision, endings.get(decision.id), day)]),
  );
  const come = [...endings].filter(([, ending]) => ending.from <= day);
  return { standings, endings: new Map(come), star: starOf(taken, standings, endings) };
}

/** The first day on which it counts. */
const startOf = ({ issued_on, year }: DatedDecision): Day =>
  issued_on ?? `${String(year ?? 0).padStart(4, "0")}-01-01`;

/** Whether a decision counts on a day; one known by its year counts from the first day of that year. */
export const isTakenBy = (decision: DatedDecision, day: Day): boolean => startOf(decision) <= day;

/** Undated decisions come before whatever is dated in their year. */
const timeOf = ({ issued_on, year }: DatedDecision): string =>
  issued_on ?? String(year ?? 0).padStart(4, "0");

/** Of one day, a revocation comes last: in doubt no star is shown. */
const rankOf = ({ case_type, star_rating }: DatedDecision): number =>
  case_type === "revocation" ? AFTER_ALL_STARS : star_rating;
const AFTER_ALL_STARS = 9;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (a: DatedDecision, b: DatedDecision): number =>
  compare(timeOf(a), timeOf(b)) || rankOf(a) - rankOf(b) || compare(a.id, b.id);

function standingOf(decision: DatedDecision, ending: Ending | undefined, day: Day): Standing {
  if (decision.case_type === "revocation") return "revoked";
  if (ending && ending.from <= day) return ending.standing;
  if (decision.issued_on === null || decision.expires_on === null) return "expired";
  return daysBetween(day, decision.expires_on) <= EXPIRING_WITHIN_DAYS ? "expiring" : "in_force";
}

/** What ends a decision first. A dated one is not ended by one that is known only by its year. */
function endingOf(decision: DatedDecision, later: DatedDecision[]): Ending {
  const next = later.find((row) => decision.issued_on === null || row.issued_on !== null);
  const endings: Ending[] = [
    { standing: "revoked", from: decision.revoked_on ?? AFTER_ALL_DAYS, by: null },
    {
      standing: next?.case_type === "revocation" ? "revoked" : "superseded",
      from: next ? startOf(next) : AFTER_ALL_DAYS,
      by: next?.id ?? null,
    },
    {
      standing: "expired",
      from: decision.expires_on ? addDays(decision.expires_on, 1) : AFTER_ALL_DAYS,
      by: null,
    },
  ];
  return endings.reduce((first, ending) => (ending.from < first.from ? ending : first));
}

function starOf(
  taken: DatedDecision[],
  standings: Map<string, Standing>,
  endings: Map<string, Ending>,
): StarStanding {
  const holding = taken.filter((row) => isHolding(standings.get(row.id))).at(-1);
  const ending = holding && endings.get(holding.id);
  if (ending) {
    return {
      star_rating: holding.star_rating,
      standing: standings.get(holding.id) ?? null,
      valid_until: addDays(ending.from, -1),
      former: null,
    };
  }
  const last = taken.filter((row) => row.case_type !== "revocation").at(-1);
  if (!last) return NEVER;
  const standing = standings.get(last.id) ?? null;
  const revokedOn = standing === "revoked" ? endings.get(last.id)?.from : undefined;
  return {
    star_rating: null,
    standing,
    valid_until: null,
    former: {
      star_rating: last.star_rating,
      expired_on: revokedOn ?? last.expires_on,
      year: last.year ?? yearOf(last.issued_on),
    },
  };
}

const isHolding = (standing: Standing | undefined): boolean =>
  standing === "in_force" || standing === "expiring";

const yearOf = (day: Day | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
