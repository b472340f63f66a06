"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { findOrder } from "./actions";

type Words = { code: string; codeHint: string; phone: string; find: string };

export const OrderLookUp = ({
  words,
  locale,
  code = "",
}: {
  words: Words;
  locale: string;
  code?: string;
}) => {
  const [answer, submit, pending] = useActionState(findOrder, null);
  return (
    <form action={submit} className="grid max-w-[28rem] gap-4">
      {answer && (
        <Notice tone="error" live>
          {answer.message}
        </Notice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <Field
        label={words.code}
        hint={words.codeHint}
        name="code"
        required
        autoCapitalize="characters"
        autoComplete="off"
        defaultValue={answer?.code ?? code}
      />
      <Field
        label={words.phone}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
        defaultValue={answer?.phone}
      />
      <Button size="wide" disabled={pending}>
        {words.find}
      </Button>
    </form>
  );
};
