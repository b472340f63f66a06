"use client";

import { useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { type Option, Select } from "@/ui/select";
import type { DraftState } from "./draft-state";
import { monthsOf } from "./draft-values";
import type { ListingWords } from "./messages";

export type Places = {
  provinces: readonly Option[];
  /** Communes of the province that is chosen at first. */
  communes: readonly Option[];
  province: string;
  /** Reads the communes of another province. */
  listCommunes: (province: string) => Promise<Option[]>;
};

type Props = { state: Pick<DraftState, "values" | "faults">; words: ListingWords["facts"]; places: Places };

const months = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** How long it keeps, when it is made, and where what it is made of grows. */
export const FactInputs = ({ state: { values, faults }, words, places }: Props) => {
  const chosen = monthsOf(values.season_months);
  return (
    <div className="grid gap-4">
      <Field
        label={words.shelfLife}
        hint={words.shelfLifeHint}
        name="shelf_life_days"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={values.shelf_life_days}
        error={faults.shelf_life_days}
      />
      <fieldset>
        <legend className="pb-1 font-semibold">{words.season}</legend>
        <div className="group grid gap-1">
          {(["all", "some"] as const).map((value) => (
            <label key={value} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="season"
                value={value}
                defaultChecked={(chosen !== null) === (value === "some")}
                className="size-5 accent-cham"
              />
              {value === "all" ? words.allYear : words.someMonths}
            </label>
          ))}
          <div className="hidden grid-cols-4 gap-1 group-has-[[value=some]:checked]:grid sm:grid-cols-6">
            {months.map((month) => (
              <label
                key={month}
                className="flex min-h-11 items-center gap-2 rounded-card border border-hairline bg-white px-3 has-checked:border-cham"
              >
                <input
                  type="checkbox"
                  name="season_month"
                  value={month}
                  aria-label={`${words.month} ${month}`}
                  defaultChecked={chosen?.includes(Number(month))}
                  className="size-5 accent-cham"
                />
                {month}
              </label>
            ))}
          </div>
        </div>
        {faults.season_months && (
          <p className="text-sm font-semibold text-son" id="season_months-error">
            {faults.season_months}
          </p>
        )}
      </fieldset>
      <PlaceInputs
        value={values.material_commune_code}
        fault={faults.material_commune_code}
        words={words}
        places={places}
      />
    </div>
  );
};

type PlaceProps = { value: string; fault: string | undefined; words: Props["words"]; places: Places };

const PlaceInputs = ({ value, fault, words, places }: PlaceProps) => {
  const [communes, setCommunes] = useState(places.communes);
  const [failed, setFailed] = useState(false);
  const chosen = useRef(places.province);
  const choose = async (province: string) => {
    chosen.current = province;
    setFailed(false);
    const found = await places.listCommunes(province).catch(() => null);
    // Another province has been chosen meanwhile.
    if (chosen.current !== province) return;
    setFailed(found === null);
    // Until the list is there the former one stays: a form saved without it loses no commune.
    if (found) setCommunes(found);
  };
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Select
        label={words.province}
        name="material_province"
        placeholder={words.chooseProvince}
        options={places.provinces}
        defaultValue={places.province}
        onChange={(event) => void choose(event.target.value)}
      />
      <div className="grid gap-2">
        <Select
          key={communes[0]?.value ?? "none"}
          label={words.commune}
          name="material_commune_code"
          placeholder={words.chooseCommune}
          options={communes}
          defaultValue={value}
          error={failed ? words.communesFailed : fault}
        />
        {failed && (
          <Button type="button" look="secondary" size="small" onClick={() => void choose(chosen.current)}>
            {words.loadCommunes}
          </Button>
        )}
      </div>
    </div>
  );
};
