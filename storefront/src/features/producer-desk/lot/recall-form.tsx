"use client";

import { useActionState } from "react";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Button } from "@/ui/button";
import { Field, TextArea } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { ActFrame } from "./act-frame";
import { messages } from "./act-messages";
import { type ActAction, type ActState, untouched } from "./act-state";

type RecallFormProps = {
  action: ActAction;
  code: string;
  /** How far the lot has gone: orders, and pieces in them. */
  gone: { orders: number; pieces: number };
  locale: Locale;
};

/** Calling a lot back, in two steps: why and what to do, then what will happen. */
export const RecallForm = ({ action, code, gone, locale }: RecallFormProps) => {
  const t = messages(locale);
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <ActFrame state={state} label={t.recall}>
      <form action={submit} noValidate className="grid max-w-[36rem] gap-4 pt-3">
        {state.isAsking ? (
          <>
            <Notice tone="warning" title={t.confirmTitle(code)} live>
              <p>
                {gone.orders === 0
                  ? t.confirmNone
                  : t.confirmText(formatCount(gone.orders), formatCount(gone.pieces))}
              </p>
              <p>{t.confirmEnd}</p>
            </Notice>
            <Asked values={state.values} />
            <Button name="step" value="sure" look="danger" disabled={pending}>
              {pending ? t.pending : t.confirm}
            </Button>
            <Button name="step" value="back" look="quiet" disabled={pending}>
              {t.goBack}
            </Button>
          </>
        ) : (
          <RecallFields state={state} locale={locale} />
        )}
      </form>
    </ActFrame>
  );
};

const Asked = ({ values }: { values: ActState["values"] }) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

const RecallFields = ({ state: { values, faults }, locale }: { state: ActState; locale: Locale }) => {
  const t = messages(locale);
  return (
    <>
      <TextArea
        name="reason"
        label={t.recallWhy}
        hint={t.recallWhyHint}
        required
        maxLength={500}
        defaultValue={values.reason}
        error={faults.reason}
      />
      <TextArea
        name="advice"
        label={t.advice}
        hint={t.adviceHint}
        required
        maxLength={500}
        defaultValue={values.advice}
        error={faults.advice}
      />
      <Field
        name="phone"
        type="tel"
        inputMode="tel"
        label={t.phone}
        required
        defaultValue={values.phone}
        error={faults.phone}
      />
      <Button name="step" value="ask" look="danger">
        {t.toConfirm}
      </Button>
    </>
  );
};
