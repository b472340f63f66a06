"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { CarrierFields, type CarrierWords } from "../carrier-fields";
import { BundleNotice } from "./bundle-notice";
import { type BundleState, untouched } from "./bundle-state";

type ShipManyFormProps = {
  action: (before: BundleState, form: FormData) => Promise<BundleState>;
  /** Address of the orders, to which an id is added. */
  orderHref: string;
  next: { href: string; words: string };
  parcels: { id: string; code: string; customer: string; place: string; trackingLabel: string }[];
  /** Shown when nothing waits to be shipped and nothing was just shipped. */
  empty: ReactNode;
  words: { lead: string; lots: string; submit: string; pending: string; ship: CarrierWords };
};

/** One carrier for all, a tracking code for each; a refusal loses nothing that was typed. */
export const ShipManyForm = ({ action, orderHref, next, parcels, empty, words }: ShipManyFormProps) => {
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit} onReset={(event) => event.preventDefault()} className="grid max-w-2xl gap-4">
      <BundleNotice state={state} orderHref={orderHref} next={next} />
      {parcels.length === 0 && state.tone === null && empty}
      {parcels.length > 0 && (
        <>
          <p>
            {words.lead} {words.lots}
          </p>
          <CarrierFields carrier="" words={words.ship} />
          <ul className="grid gap-3">
            {parcels.map(({ id, code, customer, place, trackingLabel }) => (
              <li key={id} className="grid gap-2 rounded-card border border-hairline bg-white p-4">
                <input type="hidden" name="ids" value={id} />
                <p className="leading-snug">
                  <span className="font-display font-semibold text-cham">{code}</span> · {customer}
                  <br />
                  <span className="text-sm text-muc-muted">{place}</span>
                </p>
                <Field
                  name={`tracking_code.${id}`}
                  label={trackingLabel}
                  maxLength={60}
                  autoCapitalize="characters"
                  autoComplete="off"
                />
              </li>
            ))}
          </ul>
          <Button size="wide" disabled={pending}>
            {pending ? words.pending : words.submit}
          </Button>
        </>
      )}
    </form>
  );
};
