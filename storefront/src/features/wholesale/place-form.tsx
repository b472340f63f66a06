"use client";

import type { Commune, Province } from "@contracts/place";
import { useRouter } from "next/navigation";
import { useActionState, useTransition } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field, TextArea } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { type BasketLine, encodeLines } from "./basket-lines";
import { wholesalePaths } from "./paths";
import type { PlaceState } from "./place-order";
import type { PlaceValues } from "./place-values";
import type { PlaceWords } from "./place-words";

type PlaceFormProps = {
  action: (before: PlaceState, form: FormData) => Promise<PlaceState>;
  basket: { lines: readonly BasketLine[]; key: string };
  offer: { total: number; can_order: boolean };
  places: { provinces: readonly Province[]; communes: readonly Commune[]; province: string | null };
  first: PlaceValues;
  /** Where the company's goods go; the chosen one fills the address below. */
  branches: {
    options: readonly { value: string; label: string }[];
    chosen: string;
    hint: string | undefined;
  };
  poRequired: boolean;
  words: PlaceWords;
  locale: Locale;
};

const untouched: PlaceState = { values: null, faults: {}, notice: null, sign_in: null };
const PROVINCE_FORM = "province-form";

/** PO number, where the goods go, and the button that names the total one agrees to. */
export const PlaceForm = (props: PlaceFormProps) => {
  const { action, basket, offer, places, first, branches, poRequired, words, locale } = props;
  const router = useRouter();
  const [state, submit, pending] = useActionState(action, untouched);
  const [moving, startMoving] = useTransition();
  const values = state.values ?? first;
  const options = (rows: readonly { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: name }));
  const encoded = encodeLines(basket.lines);
  return (
    <section className="grid gap-4 rounded-card border border-hairline bg-white p-4 md:p-6">
      <h2 className="text-lg">{words.title}</h2>
      <form hidden id={PROVINCE_FORM} action={wholesalePaths(locale).reviewStored}>
        <input type="hidden" name="basket" value={encoded} />
        <input type="hidden" name="key" value={basket.key} />
      </form>
      <form action={submit} onReset={(event) => event.preventDefault()} className="grid gap-4">
        {state.notice && (
          <Notice tone={state.notice.tone} live>
            <p>{state.notice.text}</p>
            {state.sign_in && (
              <a
                href={state.sign_in}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center text-link"
              >
                {words.signIn}
              </a>
            )}
          </Notice>
        )}
        <input type="hidden" name="basket" value={encoded} />
        <input type="hidden" name="key" value={basket.key} />
        <input type="hidden" name="expected_total" value={offer.total} />
        <input type="hidden" name="province_code" value={places.province ?? ""} />
        <input type="hidden" name="branch_id" value={branches.chosen} />
        <Field
          name="po_number"
          label={words.po}
          hint={words.poHint}
          maxLength={60}
          required={poRequired}
          autoComplete="off"
          defaultValue={values.po_number}
          error={state.faults.po_number}
        />
        {branches.options.length > 0 && (
          <Select
            form={PROVINCE_FORM}
            name="branch"
            label={words.branch}
            hint={branches.hint}
            placeholder={words.otherPlace}
            options={branches.options}
            defaultValue={branches.chosen}
            error={state.faults.branch_id}
            aria-busy={moving}
            onChange={(event) => {
              const branch = event.target.value;
              startMoving(() =>
                router.replace(wholesalePaths(locale).review({ ...basket, branch }), { scroll: false }),
              );
            }}
          />
        )}
        <Select
          form={PROVINCE_FORM}
          name="province"
          label={words.province}
          placeholder={words.chooseProvince}
          options={options(places.provinces)}
          defaultValue={places.province ?? ""}
          error={state.faults.province_code}
          aria-busy={moving}
          onChange={(event) => {
            const province = event.target.value;
            startMoving(() =>
              router.replace(wholesalePaths(locale).review({ ...basket, province }), { scroll: false }),
            );
          }}
        />
        <noscript>
          <button type="submit" form={PROVINCE_FORM} className="min-h-11 text-link">
            {words.useProvince}
          </button>
        </noscript>
        <Select
          // Another province has other communes.
          key={places.province}
          name="commune_code"
          label={words.commune}
          placeholder={places.province ? words.chooseCommune : words.provinceFirst}
          options={options(places.communes)}
          required
          defaultValue={values.commune_code}
          error={state.faults.commune_code}
        />
        <Field
          key={`street-${branches.chosen}`}
          name="street"
          label={words.street}
          maxLength={200}
          required
          autoComplete="street-address"
          defaultValue={values.street}
          error={state.faults.street}
        />
        <div key={branches.chosen} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
          <Field
            name="name"
            label={words.name}
            maxLength={100}
            required
            autoComplete="name"
            defaultValue={values.name}
            error={state.faults.name}
          />
          <Field
            name="phone"
            type="tel"
            label={words.phone}
            required
            autoComplete="tel"
            defaultValue={values.phone}
            error={state.faults.phone}
          />
        </div>
        <Field
          name="wanted_on"
          type="date"
          label={words.wantedOn}
          hint={words.wantedOnHint}
          defaultValue={values.wanted_on}
          error={state.faults.wanted_on}
        />
        <TextArea
          name="note"
          label={words.note}
          hint={words.noteHint}
          maxLength={500}
          rows={2}
          defaultValue={values.note}
          error={state.faults.note}
        />
        {words.approval && (
          <Notice tone="warning">
            <p>{words.approval}</p>
          </Notice>
        )}
        <p className="text-sm text-muc-muted">{words.payment}</p>
        <Button size="wide" disabled={pending || moving || !offer.can_order}>
          {pending ? words.pending : places.province ? words.submit : words.provinceFirst}
        </Button>
      </form>
    </section>
  );
};
