"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { signInShopper } from "./actions";

type SignInFormProps = {
  words: { email: string; password: string; submit: string };
  locale: string;
  return_to: string;
};

export const SignInForm = ({ words, locale, return_to }: SignInFormProps) => {
  const [answer, submit, pending] = useActionState(signInShopper, null);
  return (
    <form action={submit} className="grid max-w-[28rem] gap-4">
      {answer && (
        <Notice tone="error" live>
          {answer.message}
        </Notice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="return_to" value={return_to} />
      <Field
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={answer?.email}
      />
      <Field
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button size="wide" disabled={pending}>
        {words.submit}
      </Button>
    </form>
  );
};
