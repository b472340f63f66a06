import type { ComponentProps } from "react";
import { Field } from "@/ui/field";
import { PlaceSelects } from "@/ui/place-selects";
import type { ReportFormWords } from "./messages";
import { faultText, legendClass } from "./report-fields";
import type { ReportState } from "./report-values";

type Choosing = Pick<
  ComponentProps<typeof PlaceSelects>,
  "provinces" | "loading" | "scripted" | "onProvince"
>;
type Props = Choosing & { state: ReportState; words: ReportFormWords };

/** Where it was seen: province, commune, and the market or shop in the reporter's words. */
export const PlaceFields = ({ state, words, ...choosing }: Props) => (
  <fieldset className="grid gap-4">
    <legend className={legendClass}>{words.place}</legend>
    <PlaceSelects
      {...choosing}
      words={words}
      communes={state.communes}
      values={state.values}
      faults={{
        province_code: faultText({ state, words }, "province_code"),
        commune_code: faultText({ state, words }, "commune_code"),
      }}
    />
    <Field
      label={words.where}
      hint={words.whereHint}
      name="place"
      required
      maxLength={200}
      defaultValue={state.values.place}
      error={faultText({ state, words }, "place")}
    />
  </fieldset>
);
