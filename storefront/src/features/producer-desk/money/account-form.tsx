"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { AccountFormWords } from "./messages";
import type { AccountState } from "./name-account";

type AccountFormProps = {
  /** Bound by the server, so that it works without JavaScript. */
  action: (before: AccountState, form: FormData) => Promise<AccountState>;
  words: AccountFormWords;
};

const untouched: AccountState = {
  tone: null,
  message: "",
  values: { bank_name: "", account_number: "", account_holder: "" },
  faults: {},
};

/** The account that a producer asks to be paid to. */
export const AccountForm = ({ action, words }: AccountFormProps) => {
  const [{ tone, message, values, faults }, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit} className="grid gap-4">
      {tone && (
        <Notice tone={tone} live>
          <p>{message}</p>
        </Notice>
      )}
      <Field
        label={words.bank}
        hint={words.bankHint}
        name="bank_name"
        required
        maxLength={60}
        defaultValue={values.bank_name}
        error={faults.bank_name}
      />
      <Field
        label={words.number}
        name="account_number"
        required
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        defaultValue={values.account_number}
        error={faults.account_number}
      />
      <Field
        label={words.holder}
        hint={words.holderHint}
        name="account_holder"
        required
        maxLength={80}
        autoComplete="off"
        defaultValue={values.account_holder}
        error={faults.account_holder}
      />
      <div>
        <Button disabled={pending}>{pending ? words.sending : words.send}</Button>
      </div>
    </form>
  );
};
