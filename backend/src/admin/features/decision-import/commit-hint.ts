import type { DecisionImportView } from "../../../contracts/decision-import";

/** What a clerk can do with an import as it stands: only a `ready` one may be committed. */
export type CommitHint = "ready" | "refused" | "empty" | "committed" | "undone";

export function commitHint({ state, counts }: Pick<DecisionImportView, "state" | "counts">): CommitHint {
  if (state !== "checked") return state;
  if (counts.refused > 0) return "refused";
  return counts.new + counts.changed === 0 ? "empty" : "ready";
}
