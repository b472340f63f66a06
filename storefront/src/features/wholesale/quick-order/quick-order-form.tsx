"use client";

import type { Locale } from "@/lib/locale";
import { useActionState } from "react";
import { Button } from "@/ui/button";
import { TextArea } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { setLines } from "../stored-basket";
import { messages } from "./messages";
import { type PasteState, readPasted } from "./read-pasted";

const untouched: PasteState = { pasted: "", faults: [], problem: null };

/** Lines pasted from a sheet; the basket that lay on this device gives way to them. */
export const QuickOrderForm = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const [state, submit, pending] = useActionState(readPasted.bind(null, locale), untouched);
  return (
    <form action={submit} onSubmit={() => setLines([])} className="grid max-w-[42rem] gap-4">
      {state.problem && (
        <Notice tone="error" live>
          {t[state.problem]}
        </Notice>
      )}
      {state.faults.length > 0 && (
        <Notice tone="error" title={t.faultTitle(state.faults.length)} live>
          <ul className="grid gap-1">
            {state.faults.slice(0, 20).map(({ line, text, fault }) => (
              <li key={line} className="break-words">
                {t.atLine(line)}: {t.faults[fault]} ({text})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <TextArea
        name="pasted"
        label={t.label}
        hint={t.hint}
        rows={14}
        maxLength={100_000}
        required
        spellCheck={false}
        defaultValue={state.pasted}
        key={state.pasted}
      />
      <div>
        <Button disabled={pending}>{pending ? t.pending : t.submit}</Button>
      </div>
    </form>
  );
};
