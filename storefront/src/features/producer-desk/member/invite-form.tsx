"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import type { ActState } from "./change-members";

type InviteFormProps = {
  action: (before: ActState, form: FormData) => Promise<ActState>;
  roles: readonly { value: string; label: string }[];
  words: { email: string; emailHint: string; role: string; send: string; sending: string };
};

const untouched: ActState = { tone: null, message: "", email: "", faults: {} };

/** Whom to invite, and as what. */
export const InviteForm = ({ action, roles, words }: InviteFormProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  const isAboutField = Object.keys(state.faults).length > 0;
  return (
    <form action={submit} noValidate className="grid gap-4">
      {state.tone && !isAboutField && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
      <Field
        label={words.email}
        hint={words.emailHint}
        name="email"
        type="email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        maxLength={160}
        required
        defaultValue={state.email}
        error={state.faults.email}
      />
      <Select label={words.role} name="role" options={roles} defaultValue="staff" error={state.faults.role} />
      <div>
        <Button disabled={pending}>{pending ? words.sending : words.send}</Button>
      </div>
    </form>
  );
};
