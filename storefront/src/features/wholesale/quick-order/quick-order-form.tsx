"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { TextArea } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { withQuantity } from "../basket-lines";
import { wholesalePaths } from "../paths";
import { readBasket, setLines } from "../stored-basket";
import { messages } from "./messages";
import { type PasteState, readPasted } from "./read-pasted";

const untouched: PasteState = { pasted: "", faults: [], problem: null, ready: [] };

/** Lines pasted from a sheet go into the basket of this device; of a SKU in both, what was pasted counts. */
export const QuickOrderForm = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const router = useRouter();
  const [state, submit, pending] = useActionState(readPasted, untouched);
  useEffect(() => {
    if (state.ready.length === 0) return;
    const lines = state.ready.reduce(
      (basket, { sku, quantity }) => withQuantity(basket, sku, quantity),
      readBasket().lines,
    );
    const { key } = setLines(lines);
    router.push(wholesalePaths(locale).review({ lines, key }));
  }, [state, router, locale]);
  return (
    <form action={submit} className="grid max-w-[42rem] gap-4">
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
