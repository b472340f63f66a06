import { Input } from "@medusajs/ui";
import { FormField } from "./form-field";

type Props = {
  id: string;
  label: string;
  value: string;
  fault?: string | undefined;
  onChange: (day: string) => void;
};

/** A form field with one day, `YYYY-MM-DD`; empty until one is chosen. */
export function DayField({ id, label, value, fault, onChange }: Props) {
  return (
    <FormField id={id} label={label} fault={fault}>
      <Input
        id={id}
        type="date"
        value={value}
        aria-invalid={Boolean(fault)}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
    </FormField>
  );
}
