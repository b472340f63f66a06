import type { CertificationView, StarStanding } from "@contracts/certification";
import { addDays } from "@/lib/day";

/** What the line of time shows between a step and the next older one. */
export type Stretch = "held" | "open" | "none";

export type Step =
  | { kind: "until"; day: string }
  | { kind: "today"; day: string; isHeld: boolean }
  | { kind: "gap"; from: string; until: string | null }
  | { kind: "end"; day: string; view: CertificationView }
  | { kind: "decision"; view: CertificationView };

export type TimelineStep = Step & { below: Stretch };

/** The moment of a decision as far as it is known; one known by its year stands before that year's days. */
const timeOf = ({ issued_on, year }: CertificationView): string => issued_on ?? String(year ?? "");

const oldestFirst = (views: readonly CertificationView[]): CertificationView[] =>
  [...views].sort((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.id.localeCompare(b.id));

/**
 * A product's decisions as a line of time, newest first: each decision, what ended it, the days without
 * any, and where a day stands between them. Days around an undated decision are claimed by nobody.
 * @param star the product's star on that day
 */
export const timeline = (
  views: readonly CertificationView[],
  star: StarStanding,
  day: string,
): TimelineStep[] => {
  const steps: Step[] = [];
  let freeFrom: string | null = null;
  for (const view of oldestFirst(views)) {
    if (freeFrom !== null && view.issued_on !== null && freeFrom < view.issued_on)
      steps.push({ kind: "gap", from: freeFrom, until: addDays(view.issued_on, -1) });
    steps.push({ kind: "decision", view });
    freeFrom = freeAfter(view);
    if (freeFrom !== null && view.case_type !== "revocation" && !endsInList(view, views))
      steps.push({ kind: "end", day: freeFrom, view });
  }
  if (steps.length === 0) return [];
  if (freeFrom !== null && freeFrom <= day) steps.push({ kind: "gap", from: freeFrom, until: null });
  const isHeld = star.star_rating !== null;
  steps.push({ kind: "today", day, isHeld });
  if (isHeld && star.valid_until !== null) steps.push({ kind: "until", day: star.valid_until });
  return steps.reverse().map((step, index, all) => ({ ...step, below: below(step, all[index + 1]) }));
};

/** The first day that a decision leaves without any, or null when it still holds or another took over. */
const freeAfter = ({ case_type, issued_on, standing, ended_on }: CertificationView): string | null => {
  if (issued_on === null) return null;
  if (case_type === "revocation") return issued_on;
  return standing === "expired" || standing === "revoked" ? ended_on : null;
};

const endsInList = ({ ended_by }: CertificationView, views: readonly CertificationView[]): boolean =>
  ended_by !== null && views.some(({ id }) => id === ended_by.id);

const below = (step: Step, older: Step | undefined): Stretch => {
  if (!older) return "none";
  if (step.kind === "until" || step.kind === "end") return "held";
  if (step.kind === "today") return step.isHeld ? "held" : "open";
  if (step.kind === "gap") return "open";
  return older.kind === "decision" && older.view.issued_on !== null ? "held" : "open";
};
