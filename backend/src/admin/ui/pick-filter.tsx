import { Select } from "@medusajs/ui";

export type Choice = { value: string; label: string };

const everything = "all";

type Props = {
  /** What the filter is about, for screen readers. */
  label: string;
  allLabel: string;
  choices: Choice[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** A filter with one choice, always in sight. */
export function PickFilter({ label, allLabel, choices, value, onChange }: Props) {
  return (
    <Select
      size="small"
      value={value ?? everything}
      onValueChange={(next) => onChange(next === everything ? undefined : next)}
    >
      <Select.Trigger aria-label={label} className="w-auto min-w-44 max-w-72">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={everything}>{allLabel}</Select.Item>
        {choices.map((choice) => (
          <Select.Item key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
