import type { AuditEntryView } from "../../../contracts/audit";
import type { ImportState } from "../../../contracts/decision-import";

/** By whom an import came into each state, by the trail of its record; newest entry first. */
export function doersOf(entries: readonly AuditEntryView[]): Partial<Record<ImportState, string>> {
  const doers: Partial<Record<ImportState, string>> = {};
  for (const entry of entries) {
    const state = entry.table_name === "decision_import" ? entry.after?.state : undefined;
    const name = entry.actor_name ?? entry.actor_email;
    if (!name) continue;
    if (state === "checked" || state === "committed" || state === "undone") doers[state] = name;
  }
  return doers;
}
