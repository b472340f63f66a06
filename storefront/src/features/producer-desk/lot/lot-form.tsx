"use client";

import { useActionState, useEffect, useRef } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field, TextArea } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { type Option, Select } from "@/ui/select";
import { messages } from "./form-messages";
import { type LotFormState, MOST_MATERIALS } from "./lot-values";
import { MaterialFields } from "./material-fields";

type LotFormProps = {
  locale: Locale;
  first: LotFormState;
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: (before: LotFormState, form: FormData) => Promise<LotFormState>;
  variants: readonly Option[];
  communes: readonly Option[];
  isNew: boolean;
};

/** A lot from top to bottom of a phone; every answer of the server redraws it with what was typed. */
export const LotForm = ({ locale, first, action, variants, communes, isNew }: LotFormProps) => {
  const t = messages(locale);
  const [state, submit, pending] = useActionState(action, first);
  const form = useRef<HTMLFormElement>(null);
  const { values, faults } = state;
  useEffect(() => {
    if (state.attempt > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state.attempt]);
  return (
    <form ref={form} action={submit} noValidate className="max-w-[36rem]">
      {state.message && (
        <Notice tone="error" live>
          {state.message}
        </Notice>
      )}
      <input type="hidden" name="seen" value={values.seen} />
      <div key={state.attempt} className="grid gap-5 pt-4">
        <Select
          name="variant_id"
          label={t.variant}
          placeholder={t.chooseVariant}
          options={variants}
          required
          defaultValue={values.variant_id}
          error={faults.variant_id}
        />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <Field
            name="made_on"
            type="date"
            label={t.madeOn}
            required
            defaultValue={values.made_on}
            error={faults.made_on}
          />
          <Field
            name="use_by_on"
            type="date"
            label={t.useByOn}
            defaultValue={values.use_by_on}
            error={faults.use_by_on}
          />
        </div>
        <Field
          name="quantity"
          inputMode="numeric"
          label={t.quantity}
          required
          autoComplete="off"
          maxLength={12}
          defaultValue={values.quantity}
          error={faults.quantity}
        />
        <Field
          name="code"
          label={t.code}
          hint={t.codeHint}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={32}
          defaultValue={values.code}
          error={faults.code}
        />
        <MaterialFields state={state} communes={communes} locale={locale} />
        {values.materials.length < MOST_MATERIALS && (
          <div>
            <Button name="intent" value="material" look="secondary" size="small" formNoValidate>
              + {t.addMaterial}
            </Button>
          </div>
        )}
        {isNew && (
          <TextArea
            name="note"
            label={t.note}
            hint={t.noteHint}
            maxLength={1000}
            defaultValue={values.note}
            error={faults.note}
          />
        )}
        <Button size="wide" disabled={pending}>
          {pending ? t.saving : t.save}
        </Button>
      </div>
    </form>
  );
};
