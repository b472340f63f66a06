import { toast } from "@medusajs/ui";
import { useState } from "react";
import {
  type ProgrammeTargetInput,
  type TargetKind,
  type TargetView,
  targetKinds,
} from "../../../contracts/programme";
import { useSetTarget } from "../../data/programme";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";

const fresh = { kind: "standardised" as TargetKind, period_from: "", period_to: "", goal: "", source: "" };

/** Sets a new target, or corrects one. */
export function TargetDrawer({ target, onClose }: { target: TargetView | null; onClose: () => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(target ? { ...target, goal: String(target.goal) } : fresh);
  const setting = useSetTarget();
  const faults = setting.error?.fields ?? {};
  const text = (field: "period_from" | "period_to" | "goal" | "source") => ({
    id: `target-${field}`,
    label: words(`programme.${field}`),
    value: draft[field],
    fault: field === "goal" && faults.goal ? words("programme.goal_fault") : faults[field],
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  function save() {
    const { kind, period_from, period_to, source } = draft;
    const body: ProgrammeTargetInput = { kind, period_from, period_to, source, goal: Number(draft.goal) };
    setting.mutate(
      { id: target?.id, body },
      {
        onSuccess: () => {
          toast.success(words("programme.saved"));
          onClose();
        },
      },
    );
  }
  return (
    <FormDrawer
      title={words(target ? "programme.edit_target" : "programme.add_target")}
      saveLabel={words("programme.save")}
      refusal={setting.error}
      isSaving={setting.isPending}
      onSave={save}
      onClose={onClose}
    >
      <PickField
        id="target-kind"
        label={words("programme.target_kind")}
        choices={targetKinds.map((value) => ({ value, label: words(`programme.kind_${value}`) }))}
        value={draft.kind}
        fault={faults.kind}
        onChange={(kind) => setDraft({ ...draft, kind: kind as TargetKind })}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <DayField {...text("period_from")} />
        <DayField {...text("period_to")} />
      </div>
      <TextField {...text("goal")} inputMode="numeric" />
      <TextField {...text("source")} />
    </FormDrawer>
  );
}
