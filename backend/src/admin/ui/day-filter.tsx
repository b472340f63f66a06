import { Input, Label } from "@medusajs/ui";
import { useId } from "react";

type Props = { label: string; value: string | undefined; onChange: (day: string | undefined) => void };

/** A filter by one day, `YYYY-MM-DD`. */
export function DayFilter({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="small" className="text-ui-fg-subtle whitespace-nowrap">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </div>
  );
}
