"use client";

import { useActionState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { controlClass, describedBy, Field, FieldFrame, TextArea } from "@/ui/field";
import { type Option, Select } from "@/ui/select";
import { ActFrame } from "./act-frame";
import { messages } from "./act-messages";
import { type ActAction, untouched } from "./act-state";

type EventFormProps = { action: ActAction; today: string; earlier: readonly Option[]; locale: Locale };

/** What was done to the lot, with a picture or a paper; a later entry may put an earlier one right. */
export const EventForm = ({ action, today, earlier, locale }: EventFormProps) => {
  const t = messages(locale);
  const [state, submit, pending] = useActionState(action, untouched);
  const { values, faults } = state;
  return (
    <ActFrame state={state} label={t.addEvent}>
      <form action={submit} noValidate className="grid max-w-[36rem] gap-4 pt-3">
        <Select
          name="kind"
          id="event-kind"
          label={t.kind}
          placeholder={t.chooseKind}
          required
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
          defaultValue={values.kind}
          error={faults.kind}
        />
        <Field
          name="happened_on"
          type="date"
          label={t.happenedOn}
          required
          max={today}
          defaultValue={values.happened_on ?? today}
          error={faults.happened_on}
        />
        <Field
          name="place"
          id="event-place"
          label={t.place}
          maxLength={200}
          defaultValue={values.place}
          error={faults.place}
        />
        <TextArea
          name="note"
          id="event-note"
          label={t.note}
          maxLength={1000}
          defaultValue={values.note}
          error={faults.note}
        />
        <FieldFrame id="file" label={t.file} hint={t.fileHint} error={faults.file}>
          <input
            id="file"
            name="file"
            type="file"
            accept="image/*,application/pdf"
            className={controlClass}
            {...describedBy("file", t.fileHint, faults.file)}
          />
        </FieldFrame>
        {earlier.length > 0 && (
          <Select
            name="corrects_id"
            label={t.fixes}
            placeholder={t.fixesNone}
            options={earlier}
            defaultValue={values.corrects_id}
            error={faults.corrects_id}
          />
        )}
        <Button disabled={pending}>{pending ? t.pending : t.saveEvent}</Button>
      </form>
    </ActFrame>
  );
};
