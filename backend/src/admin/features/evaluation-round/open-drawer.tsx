import { toast } from "@medusajs/ui";
import { useState } from "react";
import { issuerLevels } from "../../../contracts/certification";
import { type OpenRound, openRoundSchema } from "../../../contracts/evaluation-round";
import { useOpenRound } from "../../data/rounds";
import { dayOfPicker } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";

type Draft = Record<"name" | "year" | "issuer_level" | "opened_on" | "note", string>;

function emptyDraft(): Draft {
  const opened_on = dayOfPicker(new Date());
  return { name: "", year: opened_on.slice(0, 4), issuer_level: "province", opened_on, note: "" };
}

/** Opens a round. */
export function OpenDrawer({ onClose, onOpened }: { onClose: () => void; onOpened: (id: string) => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(emptyDraft);
  const [isChecked, setIsChecked] = useState(false);
  const opening = useOpenRound();
  const faults = opening.error?.fields ?? {};
  const field = (name: keyof Draft) => ({
    id: `round-${name}`,
    label: words(`round.${name}`),
    value: draft[name],
    fault:
      faults[name] ?? (isChecked && name !== "note" && !draft[name] ? words("round.missing") : undefined),
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  function save() {
    setIsChecked(true);
    if (!draft.name.trim() || !draft.year || !draft.opened_on) return;
    const body = { ...draft, year: Number(draft.year), note: draft.note.trim() || null } as unknown;
    // What the schema refuses goes to the server as it is: its sentences say what is wrong.
    const read = openRoundSchema.safeParse(body);
    opening.mutate(read.success ? read.data : (body as OpenRound), {
      onSuccess: ({ round }) => {
        toast.success(words("round.opened"));
        onOpened(round.id);
      },
    });
  }
  return (
    <FormDrawer
      title={words("round.open")}
      saveLabel={words("round.open")}
      refusal={opening.error}
      isSaving={opening.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextField {...field("name")} placeholder={words("round.name_example")} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField {...field("year")} inputMode="numeric" />
        <DayField {...field("opened_on")} />
      </div>
      <PickField
        {...field("issuer_level")}
        choices={issuerLevels.map((value) => ({ value, label: words(`round.level_${value}`) }))}
      />
      <TextField {...field("note")} isOptional />
    </FormDrawer>
  );
}
