import { Text, Textarea } from "@medusajs/ui";
import { useState } from "react";
import type { Refusal } from "../../lib/refusal";
import { useWords } from "../../lib/use-words";
import { FormDrawer } from "../../ui/form-drawer";
import { FormField } from "../../ui/form-field";

type Props = {
  title: string;
  /** What will happen, in a sentence or two. */
  effect: string;
  saveLabel: string;
  isDangerous?: boolean;
  refusal: Refusal | null;
  isSaving: boolean;
  onSave: (reason: string) => void;
  onClose: () => void;
};

/** Asks for the reason of something that a producer will read, and says what it leads to. */
export function ReasonDrawer({ effect, refusal, onSave, ...drawer }: Props) {
  const words = useWords();
  const [reason, setReason] = useState("");
  const [wasEmpty, setWasEmpty] = useState(false);
  const fault = wasEmpty && reason.trim() === "" ? words("paper.reason_missing") : refusal?.fields.reason;
  function save() {
    setWasEmpty(true);
    if (reason.trim() !== "") onSave(reason);
  }
  return (
    <FormDrawer {...drawer} refusal={refusal} onSave={save}>
      <Text size="small" className="text-ui-fg-subtle">
        {effect}
      </Text>
      <FormField id="reason" label={words("paper.reason")} fault={fault}>
        <Textarea
          id="reason"
          rows={4}
          maxLength={500}
          value={reason}
          aria-invalid={Boolean(fault)}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormField>
    </FormDrawer>
  );
}
