import type { Province } from "@contracts/place";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { ReportFormWords } from "./messages";
import { faultText, legendClass } from "./report-fields";
import type { ReportState } from "./report-values";

type Props = {
  state: ReportState;
  words: ReportFormWords;
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

/** Where it was seen: province, commune, and the market or shop in the reporter's words. */
export const PlaceFields = (props: Props) => {
  const { state, words, provinces, loading, scripted, onProvince } = props;
  return (
    <fieldset className="grid gap-4">
      <legend className={legendClass}>{words.place}</legend>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={words.province}
          name="province_code"
          required
          placeholder={words.chooseProvince}
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={state.values.province_code}
          error={faultText(props, "province_code")}
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
          error={faultText(props, "commune_code")}
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
        label={words.where}
        hint={words.whereHint}
        name="place"
        required
        maxLength={200}
        defaultValue={state.values.place}
        error={faultText(props, "place")}
      />
    </fieldset>
  );
};
