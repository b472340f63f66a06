import { Button } from "./button";
import { Select } from "./select";

type Place = { code: string; name: string };
type FieldName = "province_code" | "commune_code";
type Word =
  | "province"
  | "chooseProvince"
  | "commune"
  | "chooseCommune"
  | "loadingCommunes"
  | "provinceFirst"
  | "loadCommunes";

type Props = {
  words: Record<Word, string>;
  provinces: readonly Place[];
  /** Of the province that was chosen. */
  communes: readonly Place[];
  values: Record<FieldName, string>;
  faults: Partial<Record<FieldName, string | undefined>>;
  /** Communes are being fetched. */
  loading: boolean;
  /** Without JavaScript a button fetches the communes. */
  scripted: boolean;
  onProvince: () => void;
};

const options = (places: readonly Place[]) => places.map(({ code, name }) => ({ value: code, label: name }));

/** Province and commune as two choices, the second of which follows the first. */
export const PlaceSelects = (props: Props) => {
  const { words, communes, values, faults, loading } = props;
  const hint = communes.length === 0 ? words.provinceFirst : words.chooseCommune;
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={words.province}
          name="province_code"
          required
          placeholder={words.chooseProvince}
          options={options(props.provinces)}
          defaultValue={values.province_code}
          error={faults.province_code}
          onChange={props.onProvince}
        />
        <Select
          key={values.province_code}
          label={words.commune}
          name="commune_code"
          required
          aria-busy={loading}
          placeholder={loading ? words.loadingCommunes : hint}
          options={loading ? [] : options(communes)}
          defaultValue={values.commune_code}
          error={faults.commune_code}
        />
      </div>
      {!props.scripted && (
        <div>
          <Button name="intent" value="province" look="secondary" size="small" formNoValidate>
            {words.loadCommunes}
          </Button>
        </div>
      )}
    </>
  );
};
