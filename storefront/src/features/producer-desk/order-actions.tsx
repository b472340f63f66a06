"use client";

import type { PackingView } from "@contracts/lot";
import type { ProducerOrderStatus } from "@contracts/order";
import { type ReactNode, useActionState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { PackFields } from "./lot/pack-fields";
import type { MoveState } from "./move-order";
import { ShipFields, type ShipWords } from "./ship-fields";

type OrderActionsProps = {
  status: ProducerOrderStatus;
  /** The transfer has not arrived: the order cannot be confirmed yet. */
  isUnpaid: boolean;
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: (before: MoveState, form: FormData) => Promise<MoveState>;
  draft: { carrier: string; tracking_code: string };
  /** From which lots the parcel may be packed; null when it is not being packed. */
  packing: PackingView | null;
  locale: Locale;
  words: ShipWords & {
    confirm: string;
    confirmText: string;
    ship: string;
    shipTitle: string;
    deliver: string;
    deliverText: string;
    pending: string;
  };
};

/** The next step of the order and nothing else, with what came of the last one. */
export const OrderActions = ({
  status,
  isUnpaid,
  action,
  draft,
  packing,
  locale,
  words,
}: OrderActionsProps) => {
  const untouched: MoveState = { tone: null, message: "", ...draft, picks: null };
  const [state, submit, pending] = useActionState(action, untouched);
  const step = (name: string, label: string, before: ReactNode, look?: "secondary") => (
    <form action={submit} onReset={(event) => event.preventDefault()} className="grid gap-3" key={name}>
      <input type="hidden" name="step" value={name} />
      {before}
      <Button size="wide" disabled={pending} {...(look ? { look } : {})}>
        {pending ? words.pending : label}
      </Button>
    </form>
  );
  const remark = (text: string) => <p className="text-sm text-muc-muted">{text}</p>;
  return (
    <div className="grid gap-3 empty:hidden">
      {state.tone && (
        <Notice tone={state.tone} live>
          <p>{state.message}</p>
        </Notice>
      )}
      {status === "placed" && !isUnpaid && step("confirm", words.confirm, remark(words.confirmText))}
      {status === "confirmed" &&
        step(
          "ship",
          words.ship,
          <>
            {packing && <PackFields packing={packing} chosen={state.picks} locale={locale} />}
            <ShipFields carrier={state.carrier} tracking_code={state.tracking_code} words={words} />
          </>,
        )}
      {status === "shipped" && step("deliver", words.deliver, remark(words.deliverText), "secondary")}
    </div>
  );
};
