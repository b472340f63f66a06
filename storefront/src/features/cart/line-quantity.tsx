"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { QuantityStepper } from "@/ui/quantity-stepper";
import { setQuantity } from "./actions";

type LineQuantityProps = {
  line_id: string;
  quantity: number;
  max: number;
  locale: string;
  words: { label: string; less: string; more: string; update: string };
};

/** Wait for the last of several quick taps before asking the server. */
const SETTLE_MS = 400;

/** Sends a new quantity by itself; without JavaScript the button does. */
export const LineQuantity = ({ line_id, quantity, max, locale, words }: LineQuantityProps) => {
  const [result, submit, pending] = useActionState(setQuantity, null);
  const [scripted, setScripted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setScripted(true);
    return () => clearTimeout(timer.current);
  }, []);
  const settle = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => form.current?.requestSubmit(), SETTLE_MS);
  };
  return (
    <form ref={form} action={submit} className="grid justify-items-start gap-1" aria-busy={pending}>
      <input type="hidden" name="line_id" value={line_id} />
      <input type="hidden" name="locale" value={locale} />
      <div className="flex items-center gap-2">
        <QuantityStepper
          key={quantity}
          label={words.label}
          less={words.less}
          more={words.more}
          initial={quantity}
          max={Math.max(max, quantity)}
          onSet={settle}
        />
        {!scripted && (
          <Button look="quiet" size="small">
            {words.update}
          </Button>
        )}
      </div>
      <p aria-live="polite" className="text-sm font-semibold text-son">
        {result?.message}
      </p>
    </form>
  );
};
