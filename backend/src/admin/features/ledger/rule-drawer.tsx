import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { DeductionRules } from "../../../contracts/deduction";
import { deductionKinds } from "../../../contracts/ledger";
import { useRecordRule } from "../../data/ledger";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";
import { emptyRule, everything, type RuleDraft, readRate } from "./rule-draft";

const forms = ["household", "cooperative_group", "cooperative", "company"] as const;

type Props = { groups: DeductionRules["groups"]; start?: Partial<RuleDraft>; onClose: () => void };

/** A commission or tax from a day on. */
export function RuleDrawer({ groups, start, onClose }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState<RuleDraft>({ ...emptyRule, ...start });
  const [isChecked, setIsChecked] = useState(false);
  const recording = useRecordRule();
  const faults = recording.error?.fields ?? {};
  const rate_bp = readRate(draft.rate);
  const set = (changes: Partial<RuleDraft>) => setDraft({ ...draft, ...changes });
  const said = (isWrong: boolean, fault: string) => (isChecked && isWrong ? fault : undefined);
  const isCommission = draft.kind === "commission";
  const subjects = isCommission
    ? [
        { value: everything, label: words("ledger.applies_to_all") },
        ...groups.map(({ handle, name }) => ({ value: handle, label: name })),
      ]
    : forms.map((value) => ({ value, label: words(`ledger.form_${value}`) }));
  function save() {
    setIsChecked(true);
    const source = draft.source.trim();
    if (rate_bp === null || !draft.valid_from || source.length < 3) return;
    const { kind, valid_from } = draft;
    const applies_to = draft.applies_to === everything ? null : draft.applies_to;
    recording.mutate(
      { kind, applies_to, rate_bp, valid_from, source },
      {
        onSuccess: () => {
          toast.success(words("ledger.rule_recorded"));
          onClose();
        },
      },
    );
  }
  return (
    <FormDrawer
      title={words("ledger.record_rule")}
      saveLabel={words("ledger.record_rule")}
      refusal={recording.error}
      isSaving={recording.isPending}
      onSave={save}
      onClose={onClose}
    >
      <PickField
        id="rule-kind"
        label={words("ledger.rule_kind")}
        choices={deductionKinds.map((value) => ({ value, label: words(`ledger.rule_kind_${value}`) }))}
        value={draft.kind}
        fault={faults.kind}
        onChange={(value) => {
          const kind = deductionKinds.find((one) => one === value) ?? "commission";
          set({ kind, applies_to: kind === "commission" ? everything : "household" });
        }}
      />
      <PickField
        id="rule-subject"
        label={words("ledger.applies_to")}
        choices={subjects}
        value={draft.applies_to}
        fault={faults.applies_to}
        onChange={(applies_to) => set({ applies_to })}
      />
      <TextField
        id="rule-rate"
        label={words("ledger.rate_percent")}
        value={draft.rate}
        fault={faults.rate_bp ?? said(rate_bp === null, words("ledger.rate_wrong"))}
        onChange={(rate) => set({ rate })}
      />
      <Text size="small" className="text-ui-fg-subtle -mt-4">
        {words("ledger.rate_hint")}
      </Text>
      <DayField
        id="rule-from"
        label={words("ledger.valid_from")}
        value={draft.valid_from}
        fault={faults.valid_from ?? said(!draft.valid_from, words("ledger.valid_from_missing"))}
        onChange={(valid_from) => set({ valid_from })}
      />
      <TextField
        id="rule-source"
        label={words("ledger.source")}
        placeholder={words("ledger.source_hint")}
        value={draft.source}
        fault={faults.source ?? said(draft.source.trim().length < 3, words("ledger.source_missing"))}
        onChange={(source) => set({ source })}
      />
    </FormDrawer>
  );
}
