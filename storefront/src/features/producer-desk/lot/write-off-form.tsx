"use client";

import { useActionState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { ActFrame } from "./act-frame";
import { messages } from "./act-messages";
import { type ActAction, untouched } from "./act-state";

/** Pieces that left the lot other than by an order of the market. */
export const WriteOffForm = ({ action, locale }: { action: ActAction; locale: Locale }) => {
  const t = messages(locale);
  const [state, submit, pending] = useActionState(action, untouched);
  const { values, faults } = state;
  return (
    <ActFrame state={state} label={t.addWriteOff}>
      <form action={submit} noValidate className="grid max-w-[36rem] gap-4 pt-3">
        <Field
          name="quantity"
          inputMode="numeric"
          label={t.quantity}
          required
          autoComplete="off"
          maxLength={12}
          defaultValue={values.quantity}
          error={faults.quantity}
        />
        <Select
          name="reason"
          id="write-off-reason"
          label={t.reason}
          placeholder={t.chooseReason}
          required
          options={Object.entries(t.reasons).map(([value, label]) => ({ value, label }))}
          defaultValue={values.reason}
          error={faults.reason}
        />
        <Field
          name="note"
          id="write-off-note"
          label={t.note}
          maxLength={300}
          defaultValue={values.note}
          error={faults.note}
        />
        <Button disabled={pending}>{pending ? t.pending : t.saveWriteOff}</Button>
      </form>
    </ActFrame>
  );
};
