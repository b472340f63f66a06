import { toast } from "@medusajs/ui";
import { useState } from "react";
import {
  type PromotionEventDetail,
  type PromotionKind,
  promotionKinds,
} from "../../../contracts/promotion-event";
import { useWritePromotionEvent } from "../../data/promotion-events";
import { useWords } from "../../lib/use-words";
import { DayField } from "../../ui/day-field";
import { FormDrawer } from "../../ui/form-drawer";
import { PickField } from "../../ui/pick-field";
import { TextField } from "../../ui/text-field";
import { draftOf } from "./event-draft";
import { ParticipantsPicker } from "./participants-picker";

/** Writes an event down, or corrects it. */
export function EventDrawer({ event, onClose }: { event: PromotionEventDetail | null; onClose: () => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(event));
  const writing = useWritePromotionEvent();
  const faults = writing.error?.fields ?? {};
  const text = (field: "name" | "place" | "from_on" | "to_on" | "organiser" | "note" | "source") => ({
    id: `event-${field}`,
    label: words(`promotion_event.${field}`),
    value: draft[field],
    fault: faults[field] && (draft[field] === "" ? words("promotion_event.missing") : faults[field]),
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  });
  function save() {
    const done = () => {
      toast.success(words("promotion_event.saved"));
      onClose();
    };
    writing.mutate({ id: event?.id, body: draft }, { onSuccess: done });
  }
  return (
    <FormDrawer
      title={words(event ? "promotion_event.edit" : "promotion_event.add")}
      saveLabel={words("promotion_event.save")}
      refusal={writing.error}
      isSaving={writing.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextField {...text("name")} />
      <PickField
        id="event-kind"
        label={words("promotion_event.kind")}
        choices={promotionKinds.map((value) => ({ value, label: words(`promotion_event.kind_${value}`) }))}
        value={draft.kind}
        fault={faults.kind}
        onChange={(kind) => setDraft({ ...draft, kind: kind as PromotionKind })}
      />
      <TextField {...text("place")} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <DayField {...text("from_on")} />
        <DayField {...text("to_on")} />
      </div>
      <ParticipantsPicker
        chosen={draft.producer_ids}
        fault={faults.producer_ids}
        onChange={(producer_ids) => setDraft({ ...draft, producer_ids })}
      />
      <TextField {...text("organiser")} isOptional />
      <TextField {...text("note")} isOptional />
      <TextField {...text("source")} isOptional />
    </FormDrawer>
  );
}
