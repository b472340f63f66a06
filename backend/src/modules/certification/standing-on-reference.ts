import type { Standing, StarRating } from "../../contracts/certification";
import type { DatedDecision } from "./standing-on";

/**
 * The rule of `standingOn` a second time, slow and obvious, for its property test alone: it walks through
 * the calendar day by day, counting days since 1970 and knowing nothing of the first one's arithmetic.
 */
export type Reference = {
  standings: Map<string, Standing>;
  star_rating: StarRating | null;
  valid_until: string | null;
};

const MOST_DAYS = 4000;

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** A decision with its days as numbers; what is not known lies beyond every day. */
type Row = {
  row: DatedDecision;
  start: number;
  last: number;
  revoked: number;
  isDated: boolean;
  next: Row | null;
};

const NEVER = Number.POSITIVE_INFINITY;
const toRow = (row: DatedDecision): Row => ({
  row,
  next: null,
  isDated: row.issued_on !== null,
  start: numberOf(row.issued_on ?? `${String(row.year ?? 1).padStart(4, "0")}-01-01`),
  last: row.expires_on === null ? NEVER : numberOf(row.expires_on),
  revoked: row.revoked_on === null ? NEVER : numberOf(row.revoked_on),
});

/** Whether `other` counts as taken after `one`: by day, undated first, lower star first, revocation last. */
function isAfter(other: Row, one: Row): boolean {
  const key = ({ row, start, isDated }: Row) =>
    [
      String(start + 1_000_000).padStart(9, "0"),
      isDated ? "1" : "0",
      row.case_type === "revocation" ? "9" : String(row.star_rating),
      row.id,
    ].join("|");
  return key(other) > key(one);
}

/** The decision that follows; a dated one is not followed by one that is known only by its year. */
const nextOf = (one: Row, all: readonly Row[]): Row | null =>
  all
    .filter((other) => isAfter(other, one) && (!one.isDated || other.isDated))
    .reduce<Row | null>((first, other) => (first === null || isAfter(first, other) ? other : first), null);

/** How a decision has ended on a day, or null while nothing has ended it. */
function endedOn({ revoked, next, last }: Row, day: number): Standing | null {
  if (revoked <= day) return "revoked";
  if (next && next.start <= day) return next.row.case_type === "revocation" ? "revoked" : "superseded";
  return day > last ? "expired" : null;
}

/** The first ending on the way to `until`. A source may name a last day that lies before its own year. */
function firstEnding(one: Row, until: number): Standing | null {
  for (let day = Math.min(one.start, one.last, one.revoked); day <= until; day += 1) {
    const ended = endedOn(one, day);
    if (ended) return ended;
  }
  return null;
}

/** How the decisions about one product stand on a day. */
export function referenceStandingOn(decisions: readonly DatedDecision[], onDay: string): Reference {
  const day = numberOf(onDay);
  const all = decisions.map(toRow);
  for (const one of all) one.next = nextOf(one, all);
  const standings = new Map<string, Standing>();
  let holding: Row | null = null;
  for (const one of all) {
    if (one.start > day) continue;
    const standing = standingOf(one, day);
    standings.set(one.row.id, standing);
    const holds = standing === "in_force" || standing === "expiring";
    if (holds && (holding === null || isAfter(one, holding))) holding = one;
  }
  return {
    standings,
    star_rating: holding?.row.star_rating ?? null,
    valid_until: holding ? lastDayOf(holding, day) : null,
  };
}

function standingOf(one: Row, day: number): Standing {
  if (one.row.case_type === "revocation") return "revoked";
  const ended = firstEnding(one, day);
  if (ended) return ended;
  if (!one.isDated || one.last === NEVER) return "expired";
  return one.last - day <= 180 ? "expiring" : "in_force";
}

function lastDayOf(one: Row, from: number): string {
  let day = from;
  while (endedOn(one, day + 1) === null && day < from + MOST_DAYS) day += 1;
  return dayOf(day);
}
