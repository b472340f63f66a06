"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { controlClass, FieldFrame } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { ImportFault } from "./act-on-import";

type UploadFormProps = {
  /** Bound by the server, so that it works without JavaScript. */
  action: (before: ImportFault, form: FormData) => Promise<ImportFault>;
  words: { file: string; check: string; checking: string };
};

/** Chooses a sheet and has it looked at. */
export const UploadForm = ({ action, words }: UploadFormProps) => {
  const [fault, submit, pending] = useActionState(action, null);
  return (
    <form action={submit} className="grid gap-3">
      {fault && (
        <Notice tone="error" live>
          {fault.message}
        </Notice>
      )}
      <FieldFrame id="file" label={words.file}>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".xlsx,.csv,text/csv"
          className={controlClass}
        />
      </FieldFrame>
      <Button disabled={pending}>{pending ? words.checking : words.check}</Button>
    </form>
  );
};
