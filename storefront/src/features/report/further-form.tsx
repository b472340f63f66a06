"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { TextArea } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { addFurther } from "./actions";

type Props = { code: string; locale: string; words: { further: string; furtherSend: string } };

/** The reporter's one further message. */
export const FurtherForm = ({ code, locale, words }: Props) => {
  const [answer, submit, pending] = useActionState(addFurther, null);
  return (
    <form action={submit} className="grid max-w-[36rem] gap-3">
      {answer && (
        <Notice tone="error" live>
          {answer.message}
        </Notice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <TextArea
        label={words.further}
        name="text"
        rows={4}
        required
        maxLength={2000}
        defaultValue={answer?.text}
      />
      <div>
        <Button look="secondary" disabled={pending}>
          {words.furtherSend}
        </Button>
      </div>
    </form>
  );
};
