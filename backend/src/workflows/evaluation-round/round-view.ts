import type { RoundEntryView, RoundView } from "../../contracts/evaluation-round";
import { criteriaSets, type EarlierDecision, ruleOn, standingOn } from "../../modules/certification";
import { countEntries, roundState } from "../../modules/evaluation-round";
import { changedAt, type EntryRow, type RoundRow } from "./read-rounds";

export const countedEntry = ({ product_id, result, certification }: EntryRow) => ({
  product_id,
  result,
  is_certified: certification !== null,
});

/** A round as the office sees it. */
export function toRoundView(round: RoundRow): RoundView {
  const { id, name, year, issuer_level, opened_on, note, is_demonstration } = round;
  const { source, parts } = ruleOn(criteriaSets, opened_on);
  const entries = round.entries.map(countedEntry);
  return {
    id,
    name,
    year,
    issuer_level,
    opened_on,
    criteria: {
      source,
      parts: { product: parts.product_and_community, marketing: parts.marketing, quality: parts.quality },
    },
    state: roundState(round.closed_at, entries),
    note,
    closed_at: round.closed_at ? new Date(round.closed_at).toISOString() : null,
    is_demonstration,
    counts: countEntries(entries),
  };
}

/** An entry as the office sees it. @param onRecord the decisions about its product */
export function toEntryView(
  entry: EntryRow,
  round: RoundRow,
  onRecord: readonly EarlierDecision[] = [],
): RoundEntryView {
  const star_before = entry.product_id ? heldOn(onRecord, entry, round.opened_on) : entry.star_before;
  return {
    id: entry.id,
    entry_number: entry.entry_number,
    product_id: entry.product_id,
    product_name: entry.product_name,
    holder_name: entry.holder_name,
    case_type: entry.case_type,
    star_before,
    result: entry.result,
    star_rating: entry.star_rating,
    score_product: entry.score_product,
    score_marketing: entry.score_marketing,
    score_quality: entry.score_quality,
    score_total: entry.score_total,
    refusal_reason: entry.refusal_reason,
    certification: entry.certification,
    updated_at: changedAt(entry),
  };
}

/** The star held on the round's day, or the last one before; the decision that the round led to left out. */
function heldOn(onRecord: readonly EarlierDecision[], { certification }: EntryRow, day: string) {
  const { star } = standingOn(
    onRecord.filter((row) => row.id !== certification?.id),
    day,
  );
  return star.star_rating ?? star.former?.star_rating ?? null;
}
