"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";

/** What came of a try to sign in; a success redirects and has no state. */
export type SignInState = { email: string; message: string; fields?: { email?: string; password?: string } };
type SignInAction = (state: SignInState, form: FormData) => Promise<SignInState>;

type SignInFormProps = {
  action: SignInAction;
  /** Where to go afterwards: a path of our own. */
  back: string;
  words: { email: string; password: string; submit: string; pending: string };
};

const untouched: SignInState = { email: "", message: "" };

/** E-mail and password; what was typed stays, and the reason of a refusal stands above. */
export const SignInForm = ({ action, back, words }: SignInFormProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit} noValidate className="grid gap-4">
      {state.message !== "" && (
        <Notice tone="error" live>
          <p>{state.message}</p>
        </Notice>
      )}
      <input type="hidden" name="back" value={back} />
      <Field
        name="email"
        type="email"
        label={words.email}
        error={state.fields?.email}
        defaultValue={state.email}
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        name="password"
        type="password"
        label={words.password}
        error={state.fields?.password}
        autoComplete="current-password"
        required
      />
      <Button size="wide" disabled={pending}>
        {pending ? words.pending : words.submit}
      </Button>
    </form>
  );
};
