import {
  entryResultSchema,
  type RecordedResult,
  type RoundEntryView,
} from "../../../contracts/evaluation-round";
import { formatPoints, readPoints } from "../../lib/points";

/** A row as it is being filled in; `outcome` is "", a star or "refused". */
export type ResultDraft = Record<"outcome" | "a" | "b" | "c" | "total" | "reason", string>;

/** Which word says what is wrong. */
export type ResultProblem = "score_invalid" | "reason_missing";

const shown = (points: number | null) => (points === null ? "" : formatPoints(points));

/** The row as it is on record. */
export const draftOf = (entry: RoundEntryView): ResultDraft => ({
  outcome: entry.result === "refused" ? "refused" : shown(entry.star_rating),
  a: shown(entry.score_product),
  b: shown(entry.score_marketing),
  c: shown(entry.score_quality),
  total: shown(entry.score_total),
  reason: entry.refusal_reason ?? "",
});

const points = (text: string): number | null => (text.trim() === "" ? null : readPoints(text));

/** The result as it is sent, or what keeps it from being sent. */
export function readResult(entry: RoundEntryView, draft: ResultDraft): RecordedResult | ResultProblem {
  const seen = { entry_id: entry.id, seen_at: entry.updated_at };
  if (draft.outcome === "") return { ...seen, result: "pending" };
  const [a, b, c] = [points(draft.a), points(draft.b), points(draft.c)];
  const hasParts = a !== null || b !== null || c !== null;
  const scores = {
    score_product: a,
    score_marketing: b,
    score_quality: c,
    // The server adds up the parts; a total alone is kept for councils of earlier years.
    score_total: hasParts ? null : points(draft.total),
  };
  const isRefused = draft.outcome === "refused";
  const parsed = entryResultSchema.safeParse({
    ...seen,
    ...scores,
    ...(isRefused
      ? { result: "refused", refusal_reason: draft.reason }
      : { result: "granted", star_rating: Number(draft.outcome) }),
  });
  if (parsed.success) return parsed.data;
  return parsed.error.issues.some(({ path }) => path[0] === "refusal_reason")
    ? "reason_missing"
    : "score_invalid";
}

/** The sum of the parts, or the total that was typed in. */
export function totalShown({ a, b, c, total }: ResultDraft): string {
  const parts = [a, b, c].filter((part) => part.trim() !== "").map(readPoints);
  return parts.length > 0 ? formatPoints(parts.reduce((sum, part) => sum + part, 0)) : total;
}
