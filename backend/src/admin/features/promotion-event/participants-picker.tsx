import { Checkbox, Input, Label, Text } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useProducers } from "../../data/producers";
import { matches } from "../../lib/fold";
import { useWords } from "../../lib/use-words";
import { FormField } from "../../ui/form-field";

type Props = { chosen: string[]; fault?: string | undefined; onChange: (ids: string[]) => void };

/** Who took part: every producer with a box to tick, narrowed by name. */
export function ParticipantsPicker({ chosen, fault, onChange }: Props) {
  const words = useWords();
  const [q, setQ] = useState("");
  const { data } = useProducers({ limit: 100 });
  const shown = useMemo(
    () => (data?.producers ?? []).filter((row) => !row.is_operator && matches(row.name, q.trim())),
    [data, q],
  );
  const toggle = (id: string, isIn: boolean) =>
    onChange(isIn ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <FormField id="event-participants" label={words("promotion_event.participants")} fault={fault}>
      <Input
        id="event-participants"
        type="search"
        value={q}
        placeholder={words("promotion_event.participants_find")}
        onChange={(event) => setQ(event.target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {words("promotion_event.chosen", { n: chosen.length })}
      </Text>
      <ul className="border-ui-border-base flex max-h-56 flex-col gap-y-2 overflow-y-auto rounded-md border p-3">
        {shown.map((row) => (
          <li key={row.id} className="flex items-start gap-x-2">
            <Checkbox
              id={`participant-${row.id}`}
              checked={chosen.includes(row.id)}
              onCheckedChange={(is) => toggle(row.id, is === true)}
            />
            <Label htmlFor={`participant-${row.id}`} size="small">
              {row.name}
            </Label>
          </li>
        ))}
      </ul>
    </FormField>
  );
}
