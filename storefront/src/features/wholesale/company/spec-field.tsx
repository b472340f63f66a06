import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { FieldSpec } from "./field-spec";
import type { FormState } from "./form-state";

type Props = { spec: FieldSpec; state: FormState; idPrefix: string; onProvince: () => void };

/** Draws one field of a form with what was typed and what is wrong with it. */
export const SpecField = ({ spec, state, idPrefix, onProvince }: Props) => {
  if (spec.kind === "place") return <PlacePair spec={spec} state={state} onProvince={onProvince} />;
  const { name, label, hint, isOptional } = spec;
  const value = state.values[name] ?? spec.value ?? "";
  const common = {
    id: `${idPrefix}${name}`,
    name,
    label,
    hint,
    error: state.fields[name],
    defaultValue: value,
  };
  if (spec.kind === "select") return <Select {...common} options={spec.options} required={!isOptional} />;
  if (spec.kind === "check")
    return (
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name={name}
          value="1"
          defaultChecked={value === "1"}
          className="size-5 accent-cham"
        />
        <span className="font-semibold">{label}</span>
      </label>
    );
  return <Field {...common} type={spec.kind} required={!isOptional} autoComplete={spec.autoComplete} />;
};

type PlaceProps = {
  spec: Extract<FieldSpec, { kind: "place" }>;
  state: FormState;
  onProvince: () => void;
};

/** Province and commune; the communes come with the answer to the province. */
const PlacePair = ({ spec, state, onProvince }: PlaceProps) => {
  const { words } = spec;
  const province = state.values.province_code ?? spec.province;
  const communes =
    state.values.province_code === undefined
      ? spec.communes
      : state.communes.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Select
        name="province_code"
        label={words.province}
        placeholder={words.chooseProvince}
        options={spec.provinces}
        defaultValue={province}
        error={state.fields.province_code}
        onChange={onProvince}
        required
      />
      <noscript>
        <button type="submit" name="intent" value="province" formNoValidate className="min-h-11 text-link">
          {words.useProvince}
        </button>
      </noscript>
      <Select
        key={province}
        name="commune_code"
        label={words.commune}
        placeholder={province ? words.chooseCommune : words.provinceFirst}
        options={communes}
        defaultValue={state.values.commune_code ?? spec.commune}
        error={state.fields.commune_code}
        required
      />
    </>
  );
};
