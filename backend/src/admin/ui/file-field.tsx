import { Hint, Input } from "@medusajs/ui";
import { FormField } from "./form-field";

type Props = {
  id: string;
  label: string;
  hint: string;
  fault?: string | undefined;
  onChange: (file: File | null) => void;
};

/** A form field with one PDF or photograph, sent along with the form. */
export function FileField({ id, label, hint, fault, onChange }: Props) {
  return (
    <FormField id={id} label={label} fault={fault}>
      <Input
        id={id}
        type="file"
        accept="application/pdf,image/*"
        aria-invalid={Boolean(fault)}
        aria-describedby={`${id}-fault ${id}-hint`}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </FormField>
  );
}
