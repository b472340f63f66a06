import type { ComponentProps } from "react";
import { Field } from "@/ui/field";
import { PlaceSelects } from "@/ui/place-selects";
import type { CheckoutState } from "./checkout-state";
import { faultText } from "./fault-text";
import type { FormWords } from "./form-words";

type Choosing = Pick<
  ComponentProps<typeof PlaceSelects>,
  "provinces" | "loading" | "scripted" | "onProvince"
>;
type Props = Choosing & { state: CheckoutState; words: FormWords };

export const AddressFields = ({ state, words, ...choosing }: Props) => (
  <fieldset className="grid gap-4">
    <legend className="pb-3 font-display text-lg font-semibold text-cham-dark">{words.address}</legend>
    <PlaceSelects
      {...choosing}
      words={words}
      communes={state.communes}
      values={state.values}
      faults={{
        province_code: faultText(state, words, "province_code"),
        commune_code: faultText(state, words, "commune_code"),
      }}
    />
    <Field
      label={words.street}
      name="street"
      autoComplete="street-address"
      required
      maxLength={200}
      defaultValue={state.values.street}
      error={faultText(state, words, "street")}
    />
  </fieldset>
);
