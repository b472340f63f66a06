"use client";

import { type ReactNode, useActionState, useEffect } from "react";
import { announceCart } from "@/lib/cart-event";
import { Button } from "@/ui/button";
import { QuantityStepper } from "@/ui/quantity-stepper";
import { type AddResult, addToCart } from "./actions";

type Words = { add: string; adding: string; quantity: string; less: string; more: string; openCart: string };
type AddToCartProps = { words: Words; locale: string; cartHref: string; children: ReactNode };

const Answer = ({ result, words, cartHref }: { result: AddResult; words: Words; cartHref: string }) => {
  if (!result) return null;
  if (!result.ok) return <p className="font-semibold text-son">{result.message}</p>;
  return (
    <p className="font-semibold text-che">
      {result.message}{" "}
      <a href={cartHref} className="inline-flex min-h-11 items-center text-link">
        {words.openCart}
      </a>
    </p>
  );
};

/** Pack, quantity and button; the button answers at once, the server's word follows below it. */
export const AddToCart = ({ words, locale, cartHref, children }: AddToCartProps) => {
  const [result, submit, pending] = useActionState(addToCart, null);
  useEffect(() => {
    if (result?.ok) announceCart(result.item_count);
  }, [result]);
  return (
    <form action={submit} className="grid gap-5">
      {children}
      <input type="hidden" name="locale" value={locale} />
      <div className="flex flex-wrap items-center gap-4">
        <QuantityStepper label={words.quantity} less={words.less} more={words.more} initial={1} max={999} />
        <div className="grow sm:max-w-80">
          <Button size="wide" aria-disabled={pending}>
            {pending ? words.adding : words.add}
          </Button>
        </div>
      </div>
      <div aria-live="polite">{!pending && <Answer result={result} words={words} cartHref={cartHref} />}</div>
    </form>
  );
};
