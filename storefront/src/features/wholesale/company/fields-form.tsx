"use client";

import { startTransition, useActionState, useRef } from "react";
import { Button, type ButtonLook } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { FieldSpec } from "./field-spec";
import { type FormState, untouched } from "./form-state";
import { SpecField } from "./spec-field";

type FieldsFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: readonly FieldSpec[];
  submit: string;
  pending: string;
  look?: ButtonLook;
  idPrefix?: string;
};

/** A form described by its fields: it keeps what was typed and says at each field what is wrong. */
export const FieldsForm = ({ action, fields, submit, pending, look, idPrefix = "" }: FieldsFormProps) => {
  const [state, send, isPending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  const askForCommunes = () => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    typed.set("intent", "province");
    startTransition(() => send(typed));
  };
  return (
    <form
      ref={form}
      action={send}
      onReset={(event) => event.preventDefault()}
      className="grid max-w-[36rem] gap-4"
    >
      {state.message && (
        <Notice tone={state.tone} live>
          {state.message}
        </Notice>
      )}
      {fields.map((spec) => (
        <SpecField
          key={spec.kind === "place" ? "place" : spec.name}
          spec={spec}
          state={state}
          idPrefix={idPrefix}
          onProvince={askForCommunes}
        />
      ))}
      <div>
        <Button look={look} disabled={isPending}>
          {isPending ? pending : submit}
        </Button>
      </div>
    </form>
  );
};
