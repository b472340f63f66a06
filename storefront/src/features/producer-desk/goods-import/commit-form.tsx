"use client";

import { useActionState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { ImportFault } from "./act-on-import";

type CommitFormProps = {
  /** Bound by the server, so that it works without JavaScript. */
  action: (before: ImportFault, form: FormData) => Promise<ImportFault>;
  hasRefused: boolean;
  words: { saveGood: string; saveAll: string; saveAllBlocked: string; saving: string };
};

/** Saves what the dry run has shown: the good rows, or all or nothing. */
export const CommitForm = ({ action, hasRefused, words }: CommitFormProps) => {
  const [fault, submit, pending] = useActionState(action, null);
  return (
    <form action={submit} className="grid gap-2">
      {fault && (
        <Notice tone="error" live>
          {fault.message}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button name="mode" value="good_rows" disabled={pending}>
          {pending ? words.saving : words.saveGood}
        </Button>
        <Button name="mode" value="all_or_nothing" look="secondary" disabled={pending || hasRefused}>
          {words.saveAll}
        </Button>
      </div>
      {hasRefused && <p className="text-sm text-muc-muted">{words.saveAllBlocked}</p>}
    </form>
  );
};
