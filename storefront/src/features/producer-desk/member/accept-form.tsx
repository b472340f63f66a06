"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { AcceptState } from "./accept-invitation";

type AcceptFormProps = {
  action: (before: AcceptState, form: FormData) => Promise<AcceptState>;
  hasAccount: boolean;
  words: Record<"name" | "password" | "passwordHint" | "known" | "knownHint" | "submit" | "pending", string>;
};

const untouched: AcceptState = { message: "", name: "", faults: {} };

/** Her name, and the password that she has or sets. */
export const AcceptForm = ({ action, hasAccount, words }: AcceptFormProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit} noValidate className="grid gap-4">
      {state.message !== "" && (
        <Notice tone="error" live>
          <p>{state.message}</p>
        </Notice>
      )}
      <Field
        label={words.name}
        name="name"
        autoComplete="name"
        maxLength={120}
        required
        defaultValue={state.name}
        error={state.faults.name}
      />
      <Field
        label={hasAccount ? words.known : words.password}
        hint={hasAccount ? words.knownHint : words.passwordHint}
        name="password"
        type="password"
        autoComplete={hasAccount ? "current-password" : "new-password"}
        maxLength={200}
        required
        error={state.faults.password}
      />
      <Button size="wide" disabled={pending}>
        {pending ? words.pending : words.submit}
      </Button>
    </form>
  );
};
