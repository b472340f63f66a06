"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import type { CancelAction, CancelState } from "./cancel-state";

export type OpenLine = { id: string; label: string; of: string; most: number };
type CancelFormProps = {
  action: CancelAction;
  formKey: string;
  lines: OpenLine[];
  reasons: { value: string; label: string }[];
  words: Record<
    "open" | "lead" | "reason" | "chooseReason" | "words" | "wordsHint" | "fee" | "save" | "pending",
    string
  >;
};

/** How many of each line are not sent, and why; folded away, for it is rarely wanted. */
export const CancelForm = ({ action, formKey, lines, reasons, words }: CancelFormProps) => {
  const untouched: CancelState = {
    ...{ tone: null, message: "", faults: {}, values: {} },
    ...{ key: formKey, attempt: 0 },
  };
  const [state, submit, pending] = useActionState(action, untouched);
  const { values, faults } = state;
  return (
    <section className="grid gap-3">
      {state.tone && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
      {lines.length > 0 && (
        <details
          open={state.tone !== null && state.tone !== "good"}
          className="rounded-card border border-hairline bg-white"
        >
          <summary className="flex min-h-12 cursor-pointer items-center px-4 font-semibold text-son">
            {words.open}
          </summary>
          <form action={submit} key={state.attempt} noValidate className="grid gap-4 px-4 pb-4">
            <input type="hidden" name="key" value={state.key} />
            <p className="text-sm text-muc-muted">{words.lead}</p>
            {lines.map(({ id, label, of, most }) => (
              <Field
                key={id}
                id={`cancel-${id}`}
                name={`line:${id}`}
                label={label}
                hint={of}
                type="number"
                inputMode="numeric"
                min={0}
                max={most}
                step={1}
                defaultValue={values[`line:${id}`] ?? "0"}
              />
            ))}
            <Select
              name="reason"
              id="cancel-reason"
              label={words.reason}
              placeholder={words.chooseReason}
              required
              options={reasons}
              defaultValue={values.reason}
              error={faults.reason}
            />
            <Field
              name="words"
              id="cancel-words"
              label={words.words}
              hint={words.wordsHint}
              maxLength={300}
              defaultValue={values.words}
              error={faults.words}
            />
            <p className="text-sm text-muc-muted">{words.fee}</p>
            <Button look="secondary" disabled={pending}>
              {pending ? words.pending : words.save}
            </Button>
          </form>
        </details>
      )}
    </section>
  );
};
