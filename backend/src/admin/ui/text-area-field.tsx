import { Hint, Textarea } from "@medusajs/ui";
import { FormField } from "./form-field";

type Props = {
  id: string;
  label: string;
  hint?: string;
  value: string;
  fault?: string | undefined;
  maxLength?: number;
  onChange: (value: string) => void;
};

/** A form field with a few lines of text. */
export function TextAreaField({ id, label, hint, value, fault, maxLength = 1000, onChange }: Props) {
  return (
    <FormField id={id} label={label} fault={fault}>
      <Textarea
        id={id}
        rows={3}
        maxLength={maxLength}
        value={value}
        aria-invalid={Boolean(fault)}
        aria-describedby={`${id}-fault ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </FormField>
  );
}
