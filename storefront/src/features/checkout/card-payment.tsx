"use client";

import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { formatMoney } from "@/lib/money";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { openOrder } from "./actions";
import type { CardSession } from "./checkout-state";
import type { FormWords } from "./form-words";
import { openStripe, type StripeClient, type StripeElements } from "./stripe-js";

type CardPaymentProps = { session: CardSession; amount: number; words: FormWords; locale: string };
type Desk = { client: StripeClient; elements: StripeElements };

const useCardDesk = (session: CardSession, locale: string) => {
  const frame = useRef<HTMLDivElement>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let shown = true;
    openStripe(session.publishable_key)
      .then((client) => {
        if (!shown || !frame.current) return;
        const elements = client.elements({ clientSecret: session.client_secret, locale });
        const payment = elements.create("payment");
        payment.on("loaderror", () => setBroken(true));
        payment.on("ready", () => setDesk({ client, elements }));
        payment.mount(frame.current);
      })
      .catch((error: unknown) => {
        console.warn("The card form could not be opened.", error);
        if (shown) setBroken(true);
      });
    return () => {
      shown = false;
    };
  }, [session, locale]);
  return { frame, desk, broken };
};

/** Card details, typed into Stripe's own frame; our server never sees them. */
export const CardPayment = ({ session, amount, words, locale }: CardPaymentProps) => {
  const { frame, desk, broken } = useCardDesk(session, locale);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [paying, setPaying] = useState(false);
  const [message, open, opening] = useActionState(openOrder, null);

  const pay = async ({ client, elements }: Desk) => {
    setPaying(true);
    const return_url = `${window.location.origin}/api/card-return?locale=${locale}`;
    const { error } = await client.confirmPayment({
      elements,
      confirmParams: { return_url },
      redirect: "if_required",
    });
    setPaying(false);
    if (error) return setRefusal(error.message ?? words.card.failed);
    const form = new FormData();
    form.set("locale", locale);
    startTransition(() => open(form));
  };
  const busy = paying || opening;
  return (
    <div className="grid content-start gap-5">
      <h2 className="text-lg text-cham-dark">{words.card.title}</h2>
      {broken ? (
        <Notice tone="error" live>
          {words.card.failed}
        </Notice>
      ) : (
        !desk && <p role="status">{words.card.loading}</p>
      )}
      <div ref={frame} />
      {(refusal ?? message) && (
        <Notice tone="error" live>
          {refusal ?? message}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="button" disabled={!desk || busy} onClick={() => desk && pay(desk)}>
          {busy ? words.card.paying : formatMoney(amount)}
        </Button>
        <Button type="button" look="quiet" disabled={busy} onClick={() => window.location.reload()}>
          {words.card.change}
        </Button>
      </div>
    </div>
  );
};
