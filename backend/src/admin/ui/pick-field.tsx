import { Select } from "@medusajs/ui";
import { useWords } from "../lib/use-words";
import { FormField } from "./form-field";
import type { Choice } from "./pick-filter";

type Props = {
  id: string;
  label: string;
  choices: Choice[];
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
};

/** A form field with one choice out of a few. */
export function PickField({ id, label, choices, value, fault, onChange }: Props) {
  const words = useWords();
  return (
    <FormField id={id} label={label} fault={fault}>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id} aria-invalid={Boolean(fault)} aria-describedby={`${id}-fault`}>
          <Select.Value placeholder={words("shared.choose")} />
        </Select.Trigger>
        <Select.Content>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </FormField>
  );
}
