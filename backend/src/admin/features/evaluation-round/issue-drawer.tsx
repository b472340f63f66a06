import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { IssueDecision, RoundEntryView, RoundView } from "../../../contracts/evaluation-round";
import { usePreviewDecision, useRoundAct } from "../../data/rounds";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { type Paper, PaperFields } from "./paper-fields";
import { PreviewList } from "./preview-list";

type Props = { round: RoundView; entries: RoundEntryView[]; onClose: () => void };

/** One paper for many entries: filled in, previewed entry by entry, then recorded whole or not at all. */
export function IssueDrawer({ round, entries, onClose }: Props) {
  const words = useWords();
  const [paper, setPaper] = useState<Paper>({
    decision_number: "",
    issued_on: "",
    issuer_level: round.issuer_level,
    place: "",
    document_id: null,
  });
  const [left, setLeft] = useState<string[]>([]);
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [isChecked, setIsChecked] = useState(false);
  const preview = usePreviewDecision(round.id);
  const act = useRoundAct(round.id);
  const chosen = entries.filter((entry) => !left.includes(entry.id));
  const isReady = preview.data?.refused === 0 && chosen.length > 0;

  function body(): IssueDecision {
    const given = Object.entries(reasons).filter(([id, reason]) => reason.trim() && !left.includes(id));
    return {
      ...paper,
      place: paper.place.trim() || null,
      entry_ids: chosen.map((entry) => entry.id),
      exception_reasons: Object.fromEntries(given),
    };
  }
  /** Whatever is changed must be previewed again before it is recorded. */
  function stale() {
    preview.reset();
    act.reset();
  }
  function look() {
    setIsChecked(true);
    act.reset();
    if (paper.decision_number.trim() && paper.issued_on && chosen.length > 0) preview.mutate(body());
  }
  function issue() {
    const told = { number: paper.decision_number.trim(), n: chosen.length };
    const onSuccess = () => {
      toast.success(words("round.issued", told));
      onClose();
    };
    // Refused after all: a colleague was quicker, and the preview says for which entry.
    const onError = () => preview.mutate(body());
    act.mutate({ verb: "decisions", body: body() }, { onSuccess, onError });
  }
  const refusal = act.error ?? preview.error;
  return (
    <FormDrawer
      title={words("round.issue")}
      saveLabel={words(isReady ? "round.issue" : "round.preview")}
      refusal={refusal}
      isSaving={act.isPending || preview.isPending}
      onSave={isReady ? issue : look}
      onClose={onClose}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words("round.issue_hint", { n: chosen.length })}
      </Text>
      <PaperFields
        paper={paper}
        faults={refusal?.fields ?? {}}
        isChecked={isChecked}
        onChange={(part) => {
          setPaper((now) => ({ ...now, ...part }));
          stale();
        }}
      />
      <PreviewList
        entries={entries}
        left={left}
        preview={preview.data}
        reasons={reasons}
        onReason={(id, reason) => setReasons((now) => ({ ...now, [id]: reason }))}
        onToggle={(id) => {
          setLeft((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
          stale();
        }}
      />
    </FormDrawer>
  );
}
