"use client";

import type { PaymentMethod } from "@contracts/cart";
import type { Province } from "@contracts/place";
import { type ReactNode, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { placeOrder } from "./actions";
import { AddressFields } from "./address-fields";
import { CardPayment } from "./card-payment";
import type { CheckoutState } from "./checkout-state";
import { CheckoutTotals } from "./checkout-totals";
import { ContactFields, NoteField } from "./contact-fields";
import type { FormWords } from "./form-words";
import { AgeField, PaymentFields } from "./payment-fields";

type CheckoutFormProps = {
  first: CheckoutState;
  provinces: readonly Province[];
  methods: readonly PaymentMethod[];
  words: FormWords;
  locale: string;
  /** What is being bought, drawn by the server. */
  review: ReactNode;
  /** The legal lines under the button. */
  terms: ReactNode;
};

/** The whole checkout on one page; every answer of the server redraws it with what was typed. */
export const CheckoutForm = ({
  first,
  provinces,
  methods,
  words,
  locale,
  review,
  terms,
}: CheckoutFormProps) => {
  const [state, submit, pending] = useActionState(placeOrder, first);
  const [asking, setAsking] = useState<"communes" | "order">("order");
  const [scripted, setScripted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (state.attempt === 0) return;
    const fault = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (fault) fault.focus();
    else form.current?.querySelector("[role=alert]")?.scrollIntoView({ block: "center" });
  }, [state.attempt]);

  const askForProvince = () => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    typed.set("intent", "province");
    setAsking("communes");
    startTransition(() => submit(typed));
  };
  const fields = { state, words };
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={() => setAsking("order")}
      // The browser would speak its own language; the server answers in the shopper's.
      noValidate
      className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:gap-12"
    >
      <input type="hidden" name="locale" value={locale} />
      <div key={state.attempt} className="grid content-start gap-8" hidden={state.card !== null}>
        {state.message && (
          <Notice tone="error" title={words.fixTitle} live>
            {state.message}
          </Notice>
        )}
        <ContactFields {...fields} />
        <AddressFields
          {...fields}
          provinces={provinces}
          loading={pending && asking === "communes"}
          scripted={scripted}
          onProvince={askForProvince}
        />
        <NoteField {...fields} />
        {state.cart.has_alcohol && <AgeField {...fields} />}
        <PaymentFields {...fields} methods={methods} />
      </div>
      {state.card && (
        <CardPayment session={state.card} amount={state.cart.total} words={words} locale={locale} />
      )}
      <aside className="grid content-start gap-5 self-start rounded-card border border-hairline bg-white p-4 md:p-6 lg:sticky lg:top-6">
        <h2 className="text-lg text-cham-dark">{words.summary}</h2>
        {review}
        <CheckoutTotals cart={state.cart} words={words} />
        {!state.card && (
          <Button size="wide" disabled={pending && asking === "order"}>
            {pending && asking === "order" ? words.placing : words.place}
          </Button>
        )}
        {terms}
      </aside>
    </form>
  );
};
