import { Text } from "@medusajs/ui";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { TextField } from "../../ui/text-field";
import type { Draft } from "./record-draft";
import type { Faults } from "./record-faults";

type Props = { draft: Draft; faults: Faults; onChange: (part: Partial<Draft>) => void };

/** What only a recognition has: points by part, and a last day. */
export function MeritFields({ draft, faults, onChange }: Props) {
  const words = useWords();
  const points = (field: "score_product" | "score_marketing" | "score_quality" | "score_total") => (
    <TextField
      id={`record-${field}`}
      label={words(`certification.${field}`)}
      inputMode="decimal"
      value={draft[field]}
      fault={faults[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <DayField
        id="record-expires"
        label={words("certification.expires_on_hint")}
        value={draft.expires_on}
        fault={faults.expires_on}
        onChange={(expires_on) => onChange({ expires_on })}
      />
      <div className="flex flex-col gap-y-2">
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          {points("score_product")}
          {points("score_marketing")}
          {points("score_quality")}
          {points("score_total")}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {words("certification.scores_hint")}
        </Text>
      </div>
    </>
  );
}
