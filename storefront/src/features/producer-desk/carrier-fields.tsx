import { Field } from "@/ui/field";

export type CarrierWords = {
  carrier: string;
  carriers: readonly string[];
  otherCarrier: string;
  otherCarrierName: string;
};

const choice =
  "flex min-h-12 cursor-pointer items-center gap-3 rounded-card border border-control px-3 text-sm font-semibold leading-snug has-checked:border-cham has-checked:bg-gao-raised";

/** The usual carriers as thumb-sized choices, and a name for any other. */
export const CarrierFields = ({ carrier, words }: { carrier: string; words: CarrierWords }) => {
  const known = words.carriers.includes(carrier);
  const radio = (value: string, label: string, checked: boolean) => (
    <label key={value} className={choice}>
      <input
        type="radio"
        name="carrier"
        value={value}
        defaultChecked={checked}
        required
        className="size-5 accent-cham"
        data-other={value === "other" ? "" : undefined}
      />
      {label}
    </label>
  );
  return (
    <div className="group grid gap-3">
      <fieldset>
        <legend className="pb-1 font-semibold">{words.carrier}</legend>
        <div className="grid grid-cols-2 gap-2">
          {words.carriers.map((name) => radio(name, name, name === carrier))}
          {radio("other", words.otherCarrier, carrier !== "" && !known)}
        </div>
      </fieldset>
      <div className="hidden group-has-[[data-other]:checked]:block">
        <Field
          name="other_carrier"
          label={words.otherCarrierName}
          maxLength={60}
          defaultValue={known ? "" : carrier}
        />
      </div>
    </div>
  );
};
