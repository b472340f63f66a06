"use client";

import { useState } from "react";
import { Field, TextArea } from "@/ui/field";
import { Select } from "@/ui/select";
import type { DraftState } from "./draft-state";
import { asksFor, labelWordKeys } from "./draft-values";
import type { ListingWords } from "./messages";

type Props = { state: Pick<DraftState, "values" | "faults">; words: ListingWords };

/** What the package says: the fields that goods of the chosen kind carry. */
export const LabelInputs = ({ state, words }: Props) => {
  const { values, faults } = state;
  const [fieldSet, setFieldSet] = useState(values.field_set);
  const keys = labelWordKeys.filter((key) => asksFor(key, fieldSet, values));
  const isEnglishFaulty = keys.some((key) => faults[`${key}_en`]);
  return (
    <div className="grid gap-4">
      <p className="text-sm text-muc-muted">{words.labelHint}</p>
      <Select
        label={words.fieldSet}
        name="field_set"
        placeholder={words.chooseFieldSet}
        options={Object.entries(words.fieldSets).map(([value, label]) => ({ value, label }))}
        defaultValue={values.field_set}
        error={faults.field_set}
        onChange={(event) => setFieldSet(event.target.value)}
      />
      {asksFor("alcohol_percent", fieldSet, values) && (
        <Field
          label={words.alcohol}
          name="alcohol_percent"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={values.alcohol_percent}
          error={faults.alcohol_percent}
        />
      )}
      {keys.map((key) => (
        <TextArea
          key={key}
          label={words.labelField[key]}
          name={`${key}_vi`}
          rows={3}
          maxLength={600}
          defaultValue={values[`${key}_vi`]}
          error={faults[`${key}_vi`]}
        />
      ))}
      {keys.length > 0 && (
        <details open={isEnglishFaulty} className="rounded-card border border-hairline bg-white px-4">
          <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between font-semibold">
            {words.english}
            <span aria-hidden>▾</span>
          </summary>
          <div className="grid gap-4 pb-4">
            {keys.map((key) => (
              <TextArea
                key={key}
                label={words.labelFieldEn[key]}
                name={`${key}_en`}
                rows={3}
                maxLength={600}
                defaultValue={values[`${key}_en`]}
                error={faults[`${key}_en`]}
              />
            ))}
          </div>
        </details>
      )}
    </div>
  );
};
