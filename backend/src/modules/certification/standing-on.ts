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

export type StandingOn = {
  /** Decisions taken by that day; one taken later is not listed. */
  standings: Map<string, Standing>;
  star: StarStanding;
};

type Ending = { standing: "revoked" | "superseded" | "expired"; from: Day };

const NEVER: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };
const AFTER_ALL_DAYS: Day = "9999-12-31";

/**
 * How the decisions about ONE product stand on a day, and which star it may show then.
 * A decision holds from its day of issue through its last day; of what can end it sooner (revocation,
 * a later decision) the first one counts. A decision known only by its year is history and never in
 * force: it reads as superseded where a dated or later decision follows, otherwise as expired.
 */
export function standingOn(decisions: readonly DatedDecision[], day: Day): StandingOn {
  const taken = decisions.filter((decision) => wasTakenBy(decision, day)).sort(byTime);
  const standings = new Map<string, Standing>();
  taken.forEach((decision, index) => {
    standings.set(decision.id, standingOf(decision, taken.slice(index + 1), day));
  });
  return { standings, star: starOf(taken, standings) };
}

const wasTakenBy = (decision: DatedDecision, day: Day): boolean =>
  decision.issued_on === null
    ? decision.year === null || decision.year <= Number(day.slice(0, 4))
    : decision.issued_on <= day;

/** Undated decisions stand at the end of the year before theirs: whatever is dated comes after. */
const timeOf = ({ issued_on, year }: DatedDecision): string => issued_on ?? `${year ?? 0}`.padStart(4, "0");

const byTime = (a: DatedDecision, b: DatedDecision): number =>
  timeOf(a).localeCompare(timeOf(b)) || a.star_rating - b.star_rating || a.id.localeCompare(b.id);

function standingOf(decision: DatedDecision, later: DatedDecision[], day: Day): Standing {
  if (decision.case_type === "revocation") return "revoked";
  if (decision.issued_on === null || decision.expires_on === null) {
    if (decision.revoked_on !== null && decision.revoked_on <= day) return "revoked";
    return later.length > 0 ? "superseded" : "expired";
  }
  const ending = endingOf(decision, decision.expires_on, later);
  if (ending.from <= day) return ending.standing;
  return daysBetween(day, addDays(ending.from, -1)) <= EXPIRING_WITHIN_DAYS ? "expiring" : "in_force";
}

/** What ends a dated decision first, and the first day on which it no longer holds. */
function endingOf(decision: DatedDecision, expiresOn: Day, later: DatedDecision[]): Ending {
  const next = later.find((row) => row.issued_on !== null);
  const endings: Ending[] = [
    { standing: "revoked", from: decision.revoked_on ?? AFTER_ALL_DAYS },
    {
      standing: next?.case_type === "revocation" ? "revoked" : "superseded",
      from: next?.issued_on ?? AFTER_ALL_DAYS,
    },
    { standing: "expired", from: addDays(expiresOn, 1) },
  ];
  return endings.reduce((first, ending) => (ending.from < first.from ? ending : first));
}

function starOf(taken: DatedDecision[], standings: Map<string, Standing>): StarStanding {
  const holding = taken.filter((row) => isHolding(standings.get(row.id))).at(-1);
  if (holding?.expires_on) {
    return {
      star_rating: holding.star_rating,
      standing: standings.get(holding.id) ?? null,
      valid_until: lastDayOf(holding, holding.expires_on),
      former: null,
    };
  }
  const last = taken.filter((row) => row.case_type !== "revocation").at(-1);
  if (!last) return NEVER;
  const standing = standings.get(last.id) ?? null;
  return {
    star_rating: null,
    standing,
    valid_until: null,
    former: {
      star_rating: last.star_rating,
      expired_on: standing === "revoked" ? revokedOn(last, taken) : last.expires_on,
      year: last.year ?? yearOf(last.issued_on),
    },
  };
}

const revokedOn = (decision: DatedDecision, taken: DatedDecision[]): Day | null =>
  decision.revoked_on ?? taken.filter((row) => row.case_type === "revocation").at(-1)?.issued_on ?? null;

const isHolding = (standing: Standing | undefined): boolean =>
  standing === "in_force" || standing === "expiring";

const lastDayOf = (decision: DatedDecision, expiresOn: Day): Day => {
  const beforeRevocation = decision.revoked_on === null ? AFTER_ALL_DAYS : addDays(decision.revoked_on, -1);
  return beforeRevocation < expiresOn ? beforeRevocation : expiresOn;
};

const yearOf = (day: Day | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
