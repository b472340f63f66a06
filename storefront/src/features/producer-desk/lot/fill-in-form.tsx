"use client";

import type { PackingView } from "@contracts/lot";
import { useActionState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { PackFields } from "./pack-fields";
import { messages } from "./pack-messages";
import type { RecordState } from "./record-lots";

type FillInFormProps = {
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: (before: RecordState, form: FormData) => Promise<RecordState>;
  packing: PackingView;
  locale: Locale;
};

/** The lots of a parcel that left without them, written down afterwards. */
export const FillInForm = ({ action, packing, locale }: FillInFormProps) => {
  const t = messages(locale);
  const [state, submit, pending] = useActionState(action, { tone: null, message: "", chosen: null });
  return (
    <div className="grid gap-3">
      {state.tone && (
        <Notice tone={state.tone} live>
          {state.message}
        </Notice>
      )}
      <details open={state.tone === "error" || undefined}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-pill border-2 border-cham px-4 text-sm font-semibold text-cham hover:bg-gao-raised">
          {t.fillIn}
        </summary>
        <form action={submit} onReset={(event) => event.preventDefault()} className="grid gap-3 pt-3">
          <p className="text-sm text-muc-muted">{t.fillInText}</p>
          <PackFields packing={packing} chosen={state.chosen} locale={locale} />
          <Button disabled={pending}>{t.save}</Button>
        </form>
      </details>
    </div>
  );
};
