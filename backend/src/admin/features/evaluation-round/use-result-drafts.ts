import { toast } from "@medusajs/ui";
import { useState } from "react";
import type { RecordedResult, RoundEntryView } from "../../../contracts/evaluation-round";
import { type ResultFaults, useSaveResults } from "../../data/rounds";
import { useWords } from "../../lib/use-words";
import { draftOf, type ResultDraft, readResult } from "./result-draft";

/** What was typed in and is not on record yet, row by row. */
export function useResultDrafts(roundId: string, entries: RoundEntryView[]) {
  const words = useWords();
  const [drafts, setDrafts] = useState<Record<string, ResultDraft>>({});
  const [faults, setFaults] = useState<ResultFaults>({});
  const saving = useSaveResults(roundId);

  function change(entry: RoundEntryView, part: Partial<ResultDraft>) {
    setDrafts((now) => ({ ...now, [entry.id]: { ...(now[entry.id] ?? draftOf(entry)), ...part } }));
  }

  function save() {
    const wrong: ResultFaults = {};
    const ready: RecordedResult[] = [];
    for (const entry of entries) {
      const draft = drafts[entry.id];
      if (!draft) continue;
      const read = readResult(entry, draft);
      if (typeof read === "string") wrong[entry.id] = words(`round.${read}`);
      else ready.push(read);
    }
    if (ready.length === 0) return tell(0, wrong);
    saving.mutate(ready, {
      onSuccess: (refused) => tell(ready.length - Object.keys(refused).length, { ...wrong, ...refused }),
      onError: (error) => toast.error(words("round.failed"), { description: error.message }),
    });
  }

  /** Rows that were saved are clean again; the others stay as typed, with what is wrong. */
  function tell(saved: number, left: ResultFaults) {
    setFaults(left);
    setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([id]) => left[id])));
    if (saved > 0) toast.success(words("round.results_saved", { n: saved }));
    const refused = Object.keys(left).length;
    if (refused > 0) toast.error(words("round.results_refused", { n: refused }));
  }

  function discard() {
    setDrafts({});
    setFaults({});
  }
  return { drafts, faults, change, save, discard, isSaving: saving.isPending };
}
