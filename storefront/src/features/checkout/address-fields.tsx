import type { Province } from "@contracts/place";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { CheckoutState } from "./checkout-state";
import { faultText } from "./fault-text";
import type { FormWords } from "./form-words";

type Props = {
  state: CheckoutState;
  words: FormWords;
  provinces: readonly Province[];
  /** Communes are being fetched. */
  loading: boolean;
  /** Without JavaScript a button fetches the communes. */
  scripted: boolean;
  onProvince: () => void;
};

const communePlaceholder = ({ state, words, loading }: Props): string => {
  if (loading) return words.loadingCommunes;
  return state.communes.length === 0 ? words.provinceFirst : words.chooseCommune;
};

export const AddressFields = (props: Props) => {
  const { state, words, provinces, loading, scripted, onProvince } = props;
  return (
    <fieldset className="grid gap-4">
      <legend className="pb-3 font-display text-lg font-semibold text-cham-dark">{words.address}</legend>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={words.province}
          name="province_code"
          required
          placeholder={words.chooseProvince}
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={state.values.province_code}
          error={faultText(state, words, "province_code")}
          onChange={onProvince}
        />
        <Select
          key={state.values.province_code}
          label={words.commune}
          name="commune_code"
          required
          aria-busy={loading}
          placeholder={communePlaceholder(props)}
          options={loading ? [] : state.communes.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={state.values.commune_code}
          error={faultText(state, words, "commune_code")}
        />
      </div>
      {!scripted && (
        <div>
          <Button name="intent" value="province" look="secondary" size="small" formNoValidate>
            {words.loadCommunes}
          </Button>
        </div>
      )}
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
};
