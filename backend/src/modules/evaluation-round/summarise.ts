import {
  type CaseSummary,
  type EntryResult,
  type RoundCaseType,
  type RoundsSummary,
  roundCaseTypes,
} from "../../contracts/evaluation-round";

export type SummarisedRound = {
  is_demonstration: boolean;
  entries: readonly { case_type: RoundCaseType; result: EntryResult; star_rating: number | null }[];
};

const empty = (): CaseSummary => ({
  entered: 0,
  granted: { total: 0, three: 0, four: 0, five: 0 },
  refused: 0,
  pending: 0,
});

/** The rounds of a year together, as the office's yearly report counts them. */
export function summarise(year: number, rounds: readonly SummarisedRound[]): RoundsSummary {
  const byCase = new Map(roundCaseTypes.map((type) => [type, empty()]));
  const total = empty();
  for (const entry of rounds.flatMap((round) => round.entries)) {
    for (const summary of [total, byCase.get(entry.case_type)]) if (summary) add(summary, entry);
  }
  return {
    year,
    rounds: rounds.length,
    demonstration_rounds: rounds.filter((round) => round.is_demonstration).length,
    by_case: Object.fromEntries(byCase) as RoundsSummary["by_case"],
    total,
  };
}

const stars = { 3: "three", 4: "four", 5: "five" } as const;

function add(summary: CaseSummary, { result, star_rating }: SummarisedRound["entries"][number]): void {
  summary.entered += 1;
  if (result !== "granted") {
    summary[result] += 1;
    return;
  }
  summary.granted.total += 1;
  const star = star_rating === 3 || star_rating === 4 || star_rating === 5 ? stars[star_rating] : null;
  if (star) summary.granted[star] += 1;
}
