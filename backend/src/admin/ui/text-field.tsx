import { Input } from "@medusajs/ui";
import { FormField } from "./form-field";

type Props = {
  id: string;
  label: string;
  value: string;
  fault?: string | undefined;
  isOptional?: boolean;
  placeholder?: string;
  inputMode?: "text" | "decimal" | "numeric" | "tel" | "email";
  isReadOnly?: boolean;
  onChange?: (value: string) => void;
};

/** A form field with one line of text. */
export function TextField({ id, label, fault, isOptional, isReadOnly, onChange, ...input }: Props) {
  return (
    <FormField id={id} label={label} fault={fault} isOptional={isOptional ?? false}>
      <Input
        {...input}
        id={id}
        readOnly={isReadOnly}
        aria-invalid={Boolean(fault)}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange?.(event.target.value)}
      />
    </FormField>
  );
}
