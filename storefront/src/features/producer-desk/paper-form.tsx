"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field, FieldFrame } from "@/ui/field";
import { fileInputLook } from "@/ui/file-input-look";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import type { PaperFormWords } from "./paper-messages";
import type { PaperState } from "./send-paper";

type PaperFormProps = {
  /** Bound by the server, so that it works without JavaScript. */
  action: (before: PaperState, form: FormData) => Promise<PaperState>;
  kinds: readonly { value: string; label: string }[];
  words: PaperFormWords;
};

const untouched: PaperState = {
  tone: null,
  message: "",
  values: { kind: "", number: "", issued_on: "", expires_on: "" },
  faults: {},
};

/** A new paper: what it says, and a photograph or PDF of it. */
export const PaperForm = ({ action, kinds, words }: PaperFormProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  const { values, faults } = state;
  return (
    <form action={submit} className="grid gap-4">
      {state.tone && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
      <Select
        key={values.kind}
        label={words.kindLabel}
        name="kind"
        required
        placeholder={words.choose}
        options={kinds}
        defaultValue={values.kind}
        error={faults.kind}
      />
      <Field
        label={words.numberLabel}
        name="number"
        required
        maxLength={80}
        autoComplete="off"
        defaultValue={values.number}
        error={faults.number}
      />
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label={words.issuedLabel}
          name="issued_on"
          type="date"
          required
          defaultValue={values.issued_on}
          error={faults.issued_on}
        />
        <Field
          label={words.expiresLabel}
          hint={words.expiresHint}
          name="expires_on"
          type="date"
          defaultValue={values.expires_on}
          error={faults.expires_on}
        />
      </div>
      <FieldFrame id="file" label={words.fileLabel} hint={words.fileHint}>
        <input
          id="file"
          name="file"
          type="file"
          accept="image/*,application/pdf"
          required
          aria-describedby="file-hint"
          className={fileInputLook}
        />
      </FieldFrame>
      <div>
        <Button disabled={pending}>{pending ? words.sending : words.send}</Button>
      </div>
    </form>
  );
};
