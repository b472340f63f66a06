import { Text, Textarea } from "@medusajs/ui";
import { useState } from "react";
import type { Refusal } from "../lib/refusal";
import { FormDrawer } from "./form-drawer";
import { FormField } from "./form-field";

type Props = {
  title: string;
  /** What will happen, in a sentence or two. */
  effect: string;
  label: string;
  /** Signs at least and at most. */
  least?: number;
  most?: number;
  /** Said when too little is written. */
  missing: string;
  saveLabel: string;
  isDangerous?: boolean;
  refusal: Refusal | null;
  isSaving: boolean;
  onSave: (remark: string) => void;
  onClose: () => void;
};

/** Asks for a remark that stays on record, and says what saving leads to. */
export function RemarkDrawer({
  effect,
  label,
  missing,
  refusal,
  onSave,
  least = 5,
  most = 300,
  ...drawer
}: Props) {
  const [remark, setRemark] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isShort = remark.trim().length < least;
  const fault = isChecked && isShort ? missing : (refusal?.fields.reason ?? refusal?.fields.remark);
  function save() {
    setIsChecked(true);
    if (!isShort) onSave(remark);
  }
  return (
    <FormDrawer {...drawer} refusal={refusal} onSave={save}>
      <Text size="small" className="text-ui-fg-subtle">
        {effect}
      </Text>
      <FormField id="remark" label={label} fault={fault}>
        <Textarea
          id="remark"
          rows={4}
          maxLength={most}
          value={remark}
          aria-invalid={Boolean(fault)}
          aria-describedby="remark-fault"
          onChange={(event) => setRemark(event.target.value)}
        />
      </FormField>
    </FormDrawer>
  );
}
