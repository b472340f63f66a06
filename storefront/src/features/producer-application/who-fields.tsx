"use client";

import type { Commune, Province } from "@contracts/place";
import { useRef, useState } from "react";
import { foldText } from "@/lib/fold-text";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { communesOf } from "./actions";
import { asksFor } from "./application-values";
import { legendClass, type Part } from "./form-part";

type Props = Part & {
  provinces: readonly Province[];
  legalForm: string;
  onLegalForm: (form: string) => void;
};

/** Legal form, name, tax code and place; what is asked for follows the legal form. */
export const WhoFields = ({ state, words, provinces, legalForm, onLegalForm }: Props) => {
  const { values, faults } = state;
  const needsTax = asksFor(legalForm).tax_code;
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className={legendClass}>{words.who}</legend>
      <Select
        label={words.legalForm}
        name="legal_form"
        required
        placeholder={words.choose}
        options={Object.entries(words.forms).map(([value, label]) => ({ value, label }))}
        defaultValue={values.legal_form}
        error={faults.legal_form}
        onChange={(event) => onLegalForm(event.target.value)}
      />
      <Field
        label={words.name}
        hint={words.nameHint}
        name="name"
        required
        maxLength={160}
        autoComplete="organization"
        defaultValue={values.name}
        error={faults.name}
      />
      <Field
        label={needsTax ? words.taxCode : words.taxCodeOptional}
        hint={words.taxHint}
        name="tax_code"
        inputMode="numeric"
        maxLength={20}
        required={needsTax}
        defaultValue={values.tax_code}
        error={faults.tax_code}
      />
      <PlaceFields state={state} words={words} provinces={provinces} />
    </fieldset>
  );
};

/** A province has up to 170 communes: a few letters narrow the list. */
const PlaceFields = ({
  state,
  words,
  provinces,
}: Omit<Part, "kept"> & { provinces: readonly Province[] }) => {
  const { values, faults } = state;
  const [communes, setCommunes] = useState<Commune[] | null>(state.communes);
  const province = useRef(values.province_code ?? "");
  const [chosen, setChosen] = useState(values.commune_code ?? "");
  const [sought, setSought] = useState("");
  const choose = async (code: string) => {
    province.current = code;
    setChosen("");
    setCommunes([]);
    const found = await communesOf(code).catch(() => null);
    // Another province has been chosen meanwhile.
    if (province.current === code) setCommunes(found);
  };
  const shown = (communes ?? []).filter(
    ({ code, name }) => code === chosen || foldText(name).includes(foldText(sought.trim())),
  );
  return (
    <>
      <Select
        label={words.province}
        name="province_code"
        required
        placeholder={words.chooseProvince}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={values.province_code}
        error={faults.province_code}
        onChange={(event) => void choose(event.target.value)}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          label={words.findCommune}
          hint={words.findCommuneHint}
          name="find"
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <Select
          label={words.commune}
          hint={words.communeHint}
          name="commune_code"
          required
          placeholder={words.chooseCommune}
          options={shown.map(({ code, name }) => ({ value: code, label: name }))}
          value={chosen}
          error={communes === null ? words.communesFailed : faults.commune_code}
          onChange={(event) => setChosen(event.target.value)}
        />
      </div>
      {communes === null && (
        <div>
          <Button type="button" look="secondary" size="small" onClick={() => void choose(province.current)}>
            {words.loadCommunes}
          </Button>
        </div>
      )}
    </>
  );
};
